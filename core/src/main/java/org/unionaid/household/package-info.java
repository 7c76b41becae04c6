/**
 * The household (家庭) and its members: who lives and budgets together, and what is known of them.
 *
 * <p>Entry point: {@link org.unionaid.household.Household}. A household has {@linkplain org.unionaid.household.Member
 * members}; a member has employments, schoolings, illnesses, incomes, expenses and honours; the household owns homes and
 * vehicles. What a thing is (the kind of an income, the stage of a school) is a code of an open list.
 *
 * <pre>{@code
 * Household household = Household.builder()
 *         .id(HouseholdId.of("H-1"))
 *         .addMember(Member.builder()
 *                 .id(PersonId.of("M-1"))
 *                 .relationship(Relationship.SELF)
 *                 .incomes()                                // asked: no income
 *                 .build())
 *         .addMember(Member.builder()
 *                 .id(PersonId.of("M-2"))
 *                 .relationship(Relationship.SPOUSE)        // income not asked: unknown
 *                 .build())
 *         .vehicles()
 *         .build();
 * }</pre>
 *
 * <p>The one idea: a household is a snapshot of what is known, over time, and what is not known stays unknown. Every
 * answerable fact is an {@link org.unionaid.answer.Answer}. A list that is known is complete, for all the time the
 * household is spoken of: months that no income covers have no income. A list that is partly known is known, with items
 * whose amounts are unknown. Each thing has its days or months, and is read on a day ({@code membersAt}) or in a window
 * ({@code amountIn}); who counts as a member and what counts as income are rules, and rules live elsewhere.
 */
@NullMarked
package org.unionaid.household;

import org.jspecify.annotations.NullMarked;
