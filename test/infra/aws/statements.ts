export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly Resource: unknown;
}

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
}

/** All statements of roles and of policies that are attached to them. */
export function statementsIn(properties: readonly Readonly<Record<string, unknown>>[]): Statement[] {
  return properties.flatMap((each) => {
    const inline = (each.Policies ?? []) as readonly Policy[];
    const own = each.PolicyDocument ? [each as unknown as Policy] : [];
    return [...inline, ...own].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  });
}

export function actionsOf({ Action }: Statement): readonly string[] {
  return typeof Action === 'string' ? [Action] : Action;
}
