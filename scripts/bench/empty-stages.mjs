// Stages that do nothing: what is left is what the queue itself costs.
export async function runTask({ input }) {
  if (input.kind === 'page') return { kind: 'page' };
  return { kind: 'done', result: { kind: 'skipped', reason: 'nothing was done' } };
}
