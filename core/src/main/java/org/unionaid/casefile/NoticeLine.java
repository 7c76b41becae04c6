package org.unionaid.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.household.Person;
import org.unionaid.identity.PrivateNumber;
import org.unionaid.money.Money;

/**
 * A line of a public notice (公示名单): who, of which unit, in which category, gets what. Never a full number, a diagnosis, a
 * phone, a card, or any part of a child's name.
 *
 * <p>What is personal is masked when the line is made, so the line holds nothing that it does not show: it may be printed,
 * logged and written to JSON.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name with all but its first character hidden, or {@link #HIDDEN}
 * @param residentId the identity number with its middle hidden, empty if it is not shown
 * @param unit the unit (单位) that the person works for, empty if it is not shown
 * @param category the category of the file, empty if it is not shown
 * @param item what is given, empty if nothing is given yet
 * @param amount how much money is given, empty if it is not shown
 */
public record NoticeLine(
        String name,
        Optional<String> residentId,
        Optional<String> unit,
        Optional<Category> category,
        Optional<Label> item,
        Optional<Money> amount) {

    /** What stands for a name that is not shown at all: {@value}. */
    public static final String HIDDEN = "**";

    private static final String MASK = "*";
    private static final Pattern MASKED_NUMBER = Pattern.compile("[0-9A-Za-z]{0,6}\\*{4,}[0-9A-Za-z]{4}");

    /**
     * Checks that what is personal is masked.
     *
     * @throws IllegalArgumentException if the name or the number is not masked; the message does not echo it
     */
    public NoticeLine {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(amount, "amount");
        checkArgument(
                name.equals(HIDDEN) || (!name.isEmpty() && name.equals(masked(name))),
                "NoticeLine 'name' must be masked");
        checkArgument(
                residentId
                        .map(number -> MASKED_NUMBER.matcher(number).matches())
                        .orElse(true),
                "NoticeLine 'residentId' must be masked");
    }

    /**
     * The line of a person, with the name alone.
     *
     * @param person the person
     * @param on the day of the notice
     * @param adultFrom the age in years from which a name is shown, such as 18
     * @return the line; the name is hidden if it is unknown, or the person may be younger
     */
    public static NoticeLine of(Person person, LocalDate on, int adultFrom) {
        return new NoticeLine(
                isAdult(person, on, adultFrom)
                        ? person.name().map(NoticeLine::masked).find().orElse(HIDDEN)
                        : HIDDEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static boolean isAdult(Person person, LocalDate on, int adultFrom) {
        Answer<Integer> age = person.ageAt(on);
        return age.isKnown() && age.get() >= adultFrom;
    }

    /** The first character, and a star for each of the others, at least one. */
    private static String masked(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + MASK.repeat(Math.max(1, name.codePointCount(first, name.length())));
    }

    /**
     * This line with a masked number, to tell two persons of one name apart.
     *
     * @param number the identity number
     * @return the line
     */
    public NoticeLine withNumber(PrivateNumber number) {
        return new NoticeLine(name, Optional.of(number.toString()), unit, category, item, amount);
    }

    /**
     * This line with the unit.
     *
     * @param unit the name of the enterprise or union
     * @return the line
     */
    public NoticeLine withUnit(String unit) {
        return new NoticeLine(name, residentId, Optional.of(unit), category, item, amount);
    }

    /**
     * This line with the category of hardship.
     *
     * @param category the category
     * @return the line
     */
    public NoticeLine withCategory(Category category) {
        return new NoticeLine(name, residentId, unit, Optional.of(category), item, amount);
    }

    /**
     * This line with what is given.
     *
     * @param item what it is called
     * @param amount how much money it is
     * @return the line
     */
    public NoticeLine withItem(Label item, Money amount) {
        return new NoticeLine(name, residentId, unit, category, Optional.of(item), Optional.of(amount));
    }
}
