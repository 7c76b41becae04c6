package org.unionaid.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.Collectors;

/** Random private numbers that are valid. */
public final class RandomNumbers {

    private RandomNumbers() {}

    public static ResidentId residentId(Random random) {
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        return ResidentId.parse(ResidentIds.numbered(
                "42" + digits(random, 4), birth.format(DateTimeFormatter.BASIC_ISO_DATE), random.nextInt(1000)));
    }

    public static CreditCode creditCode(Random random) {
        String body = "91" + digits(random, 15);
        return CreditCode.parse(body + CheckCharacters.ofCreditCode(body));
    }

    public static BankCard bankCard(Random random) {
        return BankCard.parse("62" + digits(random, 15));
    }

    public static UnionCard unionCard(Random random) {
        return UnionCard.parse("U" + digits(random, 15));
    }

    public static PhoneNumber phone(Random random) {
        return PhoneNumber.parse("13" + digits(random, 9));
    }

    private static String digits(Random random, int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }
}
