package org.unionaid.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Made-up resident identity numbers, their check character computed by the weights that the standard prints. */
public final class ResidentIds {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    private ResidentIds() {}

    /** The number of an area of six digits, a birth date of eight and an order. */
    public static String numbered(String area, String birth, int order) {
        String digits = area + birth + "%03d".formatted(order);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    static Arbitrary<String> citizens() {
        return Combinators.combine(
                        Arbitraries.of("11", "22", "37", "42", "44", "65", "81", "83"),
                        Arbitraries.integers().between(0, 9999),
                        births(),
                        Arbitraries.integers().between(0, 999))
                .as((province, county, birth, order) -> numbered(
                        province + "%04d".formatted(county), birth.format(DateTimeFormatter.BASIC_ISO_DATE), order));
    }

    private static Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
