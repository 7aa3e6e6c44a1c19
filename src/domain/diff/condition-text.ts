/** A condition in words, for who does not read the file. */
import { plainText } from '../guide/markup.ts';
import type { Condition, Guide } from '../guide/model.ts';

interface Joints {
  readonly and: string;
  readonly or: string;
  readonly is: (question: string, answers: string) => string;
}

/** “Usi già la casella?” Sì oppure Non so e “Entri già?” No; empty where there is no condition. */
export function conditionText(guide: Guide, when: Condition | undefined, joints: Joints): string {
  return Object.entries(when ?? {})
    .map(([id, values]) => {
      const question = guide.questions.find((one) => one.id === id);
      const answers = values.map((value) =>
        plainText(question?.options.find((one) => one.value === value)?.label ?? value, {}),
      );
      return joints.is(plainText(question?.title ?? id, {}), answers.join(joints.or));
    })
    .join(joints.and);
}
