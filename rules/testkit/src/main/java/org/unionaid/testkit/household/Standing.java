package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unionaid.answer.Answer;
import org.unionaid.household.Honour;
import org.unionaid.household.HonourTitle;
import org.unionaid.identity.ResidentId;

/** What is drawn of somebody's papers: number, titles of honour, union membership. */
record Standing(
        Answer<Integer> residentNumber, Answer<ImmutableList<HonourTitle>> titles, Answer<Boolean> unionMember) {
    private static final int FIRST_HONOUR_AGE = 25;
    private static final String REGION = "110101";
    private static final String CHECKS = "10X98765432";
    private static final int NUMBERS = 100;

    Answer<ImmutableList<Honour>> honoursAt(int age, Calendar calendar) {
        LocalDate since = calendar.today().minusYears(1);
        return titles.map(all -> age < FIRST_HONOUR_AGE
                ? ImmutableList.of()
                : all.stream().map(title -> Honour.of(title, since)).collect(ImmutableList.toImmutableList()));
    }

    /** A well-formed number that agrees with the date of birth and is nobody's; no two positions share one. */
    Answer<ResidentId> residentId(LocalDate born, int position) {
        return residentNumber.map(draw -> {
            int number = position + Settings.MOST_MEMBERS * (draw % (NUMBERS / Settings.MOST_MEMBERS));
            String birth = born.toString().replace("-", "");
            String digits = REGION + birth + "9" + (char) ('0' + number / 10) + (char) ('0' + number % 10);
            return ResidentId.parse(digits + check(digits));
        });
    }

    /** GB 11643 (ISO 7064, MOD 11-2). */
    private static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum = (sum + digits.charAt(i) - '0') * 2 % CHECKS.length();
        }
        return CHECKS.charAt(sum);
    }
}
