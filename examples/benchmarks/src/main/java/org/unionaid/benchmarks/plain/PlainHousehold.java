package org.unionaid.benchmarks.plain;

import com.google.common.collect.ImmutableList;

/**
 * A household with nothing but what the workload reads: the least a model could cost. Amounts in fen.
 *
 * @param members  1 to 6
 * @param medical  paid out of pocket within the year
 * @param tuition  paid within the year
 * @param ownsCar  whether a motor vehicle is owned
 * @param secondHome  whether there is a second home
 * @param monthsAsked  months of aid asked for, 1 to 18
 * @param localStandard  the local living standard a head and month
 */
public record PlainHousehold(
        ImmutableList<PlainMember> members,
        long medical,
        long tuition,
        boolean ownsCar,
        boolean secondHome,
        int monthsAsked,
        long localStandard) {}
