import type { JSX } from 'solid-js';
import { Icon, type IconName } from './Icon.tsx';

export type CalloutKind = 'warning' | 'info' | 'fill' | 'wait' | 'stop' | 'success';

const CLASSES: Record<CalloutKind, string> = {
  warning: 'callout warning',
  stop: 'callout danger',
  fill: 'callout note',
  info: 'callout note',
  wait: 'callout note',
  success: 'callout success',
};

const ICONS: Record<CalloutKind, IconName> = {
  warning: 'warning',
  stop: 'phone',
  fill: 'pencil',
  info: 'info',
  wait: 'wait',
  success: 'check',
};

/** A boxed remark with a title that names its kind, so that colour alone never says it. */
export function Callout(props: {
  kind: CalloutKind;
  title: string;
  children: JSX.Element;
  /** Extra words after the title: "Consiglio della guida". */
  tag?: string | undefined;
}) {
  return (
    <div class={`pa-callout ${CLASSES[props.kind]}`}>
      <p class="callout-title">
        <Icon name={ICONS[props.kind]} />
        <span>{props.title}</span>
        {props.tag && <span class="pa-tag">{props.tag}</span>}
      </p>
      {props.children}
    </div>
  );
}
