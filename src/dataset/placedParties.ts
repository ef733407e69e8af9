import type { Dataset, PartyId } from "./types.ts";

/**
 * Parties that anything but their own record places somewhere: an agreement, who was present, a statement, a party that belongs to
 * them, or a claim. What only stands in a list of parties was neither present nor mentioned, as far as the data says.
 */
export function placedParties({
  agreements,
  attendance = [],
  parties,
  statements = [],
}: Dataset): ReadonlySet<PartyId | undefined> {
  return new Set([
    ...agreements.flatMap(({ participants, responses = [] }) =>
      [...participants, ...participants.flatMap(({ signedBy = [] }) => signedBy), ...responses].map(
        ({ party }) => party,
      ),
    ),
    ...attendance.flatMap(({ person, represents }) => [person, represents]),
    ...statements.flatMap(({ mentions = [], onBehalfOf, speaker }) => [speaker, onBehalfOf, ...mentions]),
    ...parties.flatMap(({ claims = [], id, parent }) => (claims.length > 0 ? [id, parent] : [parent])),
  ]);
}
