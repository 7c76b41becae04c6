package org.unionaid.household;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.identity.BankCard;
import org.unionaid.identity.IdentifierWarning;
import org.unionaid.identity.PhoneNumber;
import org.unionaid.identity.ResidentId;

/**
 * Who somebody is (人员): what is known of a person wherever the person lives and works.
 *
 * <p>Everything is an {@link Answer} and unknown unless set. All of it is personal and stays out of {@code toString}.
 */
public sealed interface Person permits Member {

    /**
     * The name (姓名). Not for logs.
     *
     * @return the name, not blank; unknown unless set
     */
    @Value.Default
    default Answer<String> name() {
        return Answer.unknown();
    }

    /**
     * The number of the identity card (居民身份证号码).
     *
     * @return the number; none if the person has none; unknown unless set
     */
    @Value.Default
    default Answer<ResidentId> residentId() {
        return Answer.unknown();
    }

    /**
     * The day of birth (出生日期). See {@link #bornOn} for one that an identity number also tells.
     *
     * @return the day; unknown unless set
     */
    @Value.Default
    default Answer<LocalDate> birthDate() {
        return Answer.unknown();
    }

    /**
     * The mobile phone (手机号码) that the person is reached at.
     *
     * @return the number; none if the person has none; unknown unless set
     */
    @Value.Default
    default Answer<PhoneNumber> phone() {
        return Answer.unknown();
    }

    /**
     * The bank card (银行卡) that aid to the person is paid to, in the person's own name (实名制).
     *
     * @return the number; none if the person has none; unknown unless set
     */
    @Value.Default
    default Answer<BankCard> bankCard() {
        return Answer.unknown();
    }

    /**
     * The recognised disability.
     *
     * @return the disability; none if there is none; unknown unless set
     */
    @Value.Default
    default Answer<Disability> disability() {
        return Answer.unknown();
    }

    /**
     * Whether the person is able to work (有劳动能力).
     *
     * @return whether; unknown unless set
     */
    @Value.Default
    default Answer<Boolean> ableToWork() {
        return Answer.unknown();
    }

    /**
     * Whether the person is a member of a union (工会会员).
     *
     * @return whether; unknown unless set
     */
    @Value.Default
    default Answer<Boolean> unionMember() {
        return Answer.unknown();
    }

    /**
     * The day of birth, as stated or else as the identity number tells.
     *
     * @return {@link #birthDate} unless it is unknown and {@link #residentId} is known
     */
    default Answer<LocalDate> bornOn() {
        return birthDate().isUnknown() && residentId().isKnown()
                ? residentId().map(ResidentId::birthDate)
                : birthDate();
    }

    /**
     * The age on a day, in completed years (周岁); a child born on 29 February is a year older on 1 March.
     *
     * @param date the day
     * @return the age, 0 or more; none if the person is born after the day; unknown if the day of birth is
     */
    default Answer<Integer> ageAt(LocalDate date) {
        return bornOn().flatMap(born -> born.isAfter(date)
                ? Answer.none()
                : Answer.known(Period.between(born, date).getYears()));
    }

    /**
     * What should be looked at before the person's numbers are relied on: an old identity number, a day of birth that differs
     * from the number's, a card that fails the check of Luhn. None of it makes the person invalid.
     *
     * @return the warnings, in the order of {@link IdentifierWarning}; empty if there is none
     */
    default ImmutableSet<IdentifierWarning> identifierWarnings() {
        EnumSet<IdentifierWarning> warnings = EnumSet.noneOf(IdentifierWarning.class);
        residentId().find().ifPresent(number -> warnings.addAll(number.warnings()));
        bankCard().find().ifPresent(card -> warnings.addAll(card.warnings()));
        Optional<LocalDate> stated = birthDate().find();
        if (stated.isPresent()
                && !residentId()
                        .map(ResidentId::birthDate)
                        .find()
                        .orElse(stated.get())
                        .equals(stated.get())) {
            warnings.add(IdentifierWarning.BIRTH_DATE);
        }
        return Sets.immutableEnumSet(warnings);
    }
}
