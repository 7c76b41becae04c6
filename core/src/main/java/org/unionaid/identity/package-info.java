/**
 * Who and where: ids, places, and the numbers that the state and banks give to people and organisations.
 *
 * <p>Two kinds of identity live here, and the difference is the one idea of the room. An <em>id</em>
 * ({@link org.unionaid.identity.PersonId}, {@link org.unionaid.identity.HouseholdId} and the rest) is given by the
 * caller's system, means nothing, is a type of its own so that two kinds cannot be mixed up, and may be printed. A
 * <em>number</em> ({@link org.unionaid.identity.PrivateNumber}: {@link org.unionaid.identity.ResidentId},
 * {@link org.unionaid.identity.CreditCode}, {@link org.unionaid.identity.BankCard},
 * {@link org.unionaid.identity.UnionCard}, {@link org.unionaid.identity.PhoneNumber}) is given to the person by others, carries its own check, and is private:
 * {@code toString} masks it, no exception echoes it, and only {@code unmasked()} gives it out.
 *
 * <p>{@link org.unionaid.identity.DivisionCode} is the place everything local hangs on; a caller's
 * {@link org.unionaid.identity.DivisionTable} knows which codes were retired. What is odd but valid is an
 * {@link org.unionaid.identity.IdentifierWarning}, never a refusal.
 */
@NullMarked
package org.unionaid.identity;

import org.jspecify.annotations.NullMarked;
