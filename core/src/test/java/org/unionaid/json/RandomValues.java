package org.unionaid.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.unionaid.answer.Answer;
import org.unionaid.application.Request;
import org.unionaid.casefile.Files;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.casefile.NoticeLine;
import org.unionaid.household.Home;
import org.unionaid.household.Household;
import org.unionaid.household.Illness;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.BankCard;
import org.unionaid.identity.CreditCode;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.PhoneNumber;
import org.unionaid.identity.PrivateNumber;
import org.unionaid.identity.RandomNumbers;
import org.unionaid.identity.ResidentId;
import org.unionaid.identity.UnionCard;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/**
 * Random values of any type of this library, made from outside: by constructor, builder or the kinds of a sealed type. What a
 * type's own checks refuse is tried again. What is personal in them is kept, to be looked for where it must not be.
 */
final class RandomValues {

    private static final int ATTEMPTS = 200;

    /** Texts that must not be printed, by their type and attribute. */
    private static final ImmutableMap<Class<?>, String> PERSONAL =
            ImmutableMap.of(Member.class, "name", Illness.class, "name", Request.class, "note");

    private final Random random;
    private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();
    private final List<String> secrets = new ArrayList<>();

    RandomValues(long seed) {
        random = new Random(seed);
        makers.put(String.class, () -> "T" + random.nextInt(1000));
        makers.put(int.class, () -> 1 + random.nextInt(4));
        makers.put(Integer.class, () -> 1 + random.nextInt(4));
        makers.put(long.class, () -> 1L + random.nextInt(1000));
        makers.put(Long.class, () -> 1L + random.nextInt(1000));
        makers.put(boolean.class, random::nextBoolean);
        makers.put(Boolean.class, random::nextBoolean);
        makers.put(LocalDate.class, this::day);
        makers.put(YearMonth.class, () -> YearMonth.from(day()));
        makers.put(Money.class, () -> Money.ofFen(random.nextInt(1_000_000)));
        makers.put(DateRange.class, this::days);
        makers.put(
                MonthRange.class,
                () -> new MonthRange(
                        YearMonth.from(day()),
                        random.nextBoolean() ? Optional.empty() : Optional.of(YearMonth.of(2040, 1))));
        makers.put(DivisionCode.class, () -> DivisionCode.of(oneOf("100000", "420000", "420100", "420106", "430381")));
        makers.put(ResidentId.class, () -> secret(RandomNumbers.residentId(random)));
        makers.put(CreditCode.class, () -> secret(RandomNumbers.creditCode(random)));
        makers.put(BankCard.class, () -> secret(RandomNumbers.bankCard(random)));
        makers.put(UnionCard.class, () -> secret(RandomNumbers.unionCard(random)));
        makers.put(PhoneNumber.class, () -> secret(RandomNumbers.phone(random)));
        makers.put(Beneficiary.class, () -> Beneficiary.household(HouseholdId.of("H-" + random.nextInt(9))));
        makers.put(
                NoticeLine.class,
                () -> NoticeLine.of((Member) of(Member.class), day(), 18)
                        .withNumber(secret(RandomNumbers.residentId(random))));
        makers.put(HardshipFile.class, () -> Files.files().sample());
        makers.put(Household.class, this::household);
    }

    /** What was put in that is personal. */
    List<String> secrets() {
        return secrets;
    }

    /** A random value of a type. */
    Object of(Type type) {
        TypeToken<?> token = TypeToken.of(type);
        Class<?> raw = token.getRawType();
        if (raw == Answer.class) {
            return answer(argument(token, 0));
        }
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(of(argument(token, 0)));
        }
        if (raw == ImmutableList.class || raw == ImmutableSet.class) {
            List<Object> items = IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> of(argument(token, 0)))
                    .toList();
            return raw == ImmutableList.class ? ImmutableList.copyOf(items) : ImmutableSet.copyOf(items);
        }
        if (raw == ImmutableMap.class) {
            Map<Object, Object> entries = new HashMap<>();
            IntStream.range(0, random.nextInt(3))
                    .forEach(i -> entries.put(of(argument(token, 0)), of(argument(token, 1))));
            return ImmutableMap.copyOf(entries);
        }
        return makers.containsKey(raw) ? makers.get(raw).get() : untilAccepted(raw);
    }

    /** The parts of a generated type, most of them set. */
    Map<String, Object> parts(Class<?> type) {
        Map<String, Object> parts = new HashMap<>();
        for (ValueBuilders.Attribute attribute : ValueBuilders.attributes(type)) {
            parts.put(
                    attribute.name(),
                    attribute.name().equals(PERSONAL.get(type)) ? personal(attribute.type()) : of(attribute.type()));
        }
        return parts;
    }

    private Object untilAccepted(Class<?> type) {
        AssertionError refused = new AssertionError("No value of " + type.getName() + " is accepted");
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                return make(type);
            } catch (InvocationTargetException e) {
                refused.addSuppressed(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(type.getName(), e);
            }
        }
        throw refused;
    }

    private Object make(Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum()) {
            return oneOf(type.getEnumConstants());
        }
        if (type.isSealed()) {
            return of(oneOf(type.getPermittedSubclasses()));
        }
        if (type.isRecord()) {
            return record(type);
        }
        return ValueBuilders.isGenerated(type)
                ? ValueBuilders.build(type, ValueBuilders.attributes(type), parts(type))
                : byFactory(type);
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(
                Arrays.stream(components).map(part -> of(part.getGenericType())).toArray());
    }

    private Object byFactory(Class<?> type) throws ReflectiveOperationException {
        Method factory = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("of") && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No way to make a " + type.getName()));
        return factory.invoke(null, of(factory.getGenericParameterTypes()[0]));
    }

    /** The first member is the worker, the others are not; ids differ. */
    private Household household() {
        Household.Builder household = Household.builder().id(HouseholdId.of("H-" + random.nextInt(9)));
        for (int i = 0; i <= random.nextInt(3); i++) {
            household.addMember(((Member) of(Member.class))
                    .withId(PersonId.of("M-" + i))
                    .withRelationship(i == 0 ? Relationship.SELF : Relationship.CHILD));
        }
        return household.homes(this.<ImmutableList<Home>>list(Home.class)).build();
    }

    @SuppressWarnings("unchecked")
    private <L> Answer<L> list(Class<?> item) {
        return Answer.known((L) ImmutableList.of(of(item)));
    }

    /** A list is never none. */
    private Answer<?> answer(Type type) {
        boolean list = TypeToken.of(type).getRawType() == ImmutableList.class;
        return switch (random.nextInt(5)) {
            case 0 -> Answer.unknown();
            case 1 -> list ? Answer.unknown() : Answer.none();
            default -> Answer.known(of(type));
        };
    }

    private Object personal(Type type) {
        String text = "Secret" + Long.toHexString(random.nextLong());
        secrets.add(text);
        Class<?> raw = TypeToken.of(type).getRawType();
        return raw == Answer.class ? Answer.known(text) : raw == Optional.class ? Optional.of(text) : text;
    }

    private <N extends PrivateNumber> N secret(N number) {
        secrets.add(number.unmasked());
        return number;
    }

    private LocalDate day() {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5000));
    }

    private DateRange days() {
        LocalDate first = day();
        return switch (random.nextInt(4)) {
            case 0 -> DateRange.always();
            case 1 -> DateRange.startingOn(first);
            default -> DateRange.of(first, first.plusDays(1 + random.nextInt(800)));
        };
    }

    private static Type argument(TypeToken<?> token, int index) {
        return TypeToken.of(((ParameterizedType) token.getType()).getActualTypeArguments()[index])
                .getType();
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
