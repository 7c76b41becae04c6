package org.unionaid.time;

import java.time.YearMonth;
import java.util.Optional;

/** The JSON form of a range of months: its first and its last month, the last missing where the range is open. */
record MonthRangeJson(YearMonth from, Optional<YearMonth> to) {}
