package org.unionaid.time;

import java.time.LocalDate;
import java.util.Optional;

/** The JSON form of a range of days: its first and its last day, either missing where the range is open. */
record DateRangeJson(Optional<LocalDate> from, Optional<LocalDate> to) {}
