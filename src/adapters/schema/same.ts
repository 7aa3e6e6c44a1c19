/** The type with `readonly` at every depth, so that only the real differences of two types remain. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

type Identical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * `true` where a schema's output and a domain type have the same fields, types and optionality.
 * Plain assignability would not do: it accepts an optional field that the schema forgot.
 */
export type Same<A, B> = Identical<Frozen<A>, Frozen<B>>;
