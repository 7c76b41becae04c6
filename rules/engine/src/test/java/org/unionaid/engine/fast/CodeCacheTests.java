package org.unionaid.engine.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.engine.Households.earning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySources;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.inheritance.Family;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/** Test {@link CodeCache}: how often code is generated. */
class CodeCacheTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final DivisionCode DISTRICT = DivisionCode.of("420106");
    private static final AsOf DAY = AsOf.of(2024, 6, 15);
    private static final String RULES = PolicyText.of(
            "net: household.income(last 12 months) / 12 months\n",
            PolicyText.cash("living", "net < L * share", "12 months * L"));
    private static final ImmutableList<AidCase> CASES = ImmutableList.of(
            AidCase.of(Households.of(earning("M-1", "100.00"))).withoutFile().withHistory(History.none()),
            AidCase.of(Households.of(earning("M-1", "650.00"))).withoutFile().withHistory(History.none()));

    private final CodeCache codes = CodeCache.holding(8);

    /** A policy whose parameters have these values, each written as the file has them. */
    private static CompiledPolicy policy(String lines, String shares) {
        String share = "  share: {title: 比例, unit: percent, values: " + shares + ", source: notice, flag: printed}\n";
        return CompiledPolicy.of(PolicyText.compile(RULES.replace("{\"420100\": {2024-01-01: \"620.00\"}}", lines)
                .replace("definitions:", share + "definitions:")));
    }

    private static long[] caps(CompiledPolicy policy, DivisionCode place, AsOf asOf) {
        CaseReader reader = policy.at(place, asOf).fast().reader();
        return CASES.stream()
                .mapToLong(aidCase -> {
                    reader.read(aidCase);
                    return IntStream.range(0, reader.size())
                            .mapToLong(reader::capFen)
                            .sum();
                })
                .toArray();
    }

    private static long[] assessed(CompiledPolicy policy, DivisionCode place, AsOf asOf) {
        return CASES.stream()
                .mapToLong(aidCase -> policy.at(place, asOf).assess(aidCase).decisions().values().stream()
                        .mapToLong(decision -> decision instanceof Decision.Eligible eligible
                                ? eligible.cap().value().fen()
                                : 0)
                        .sum())
                .toArray();
    }

    private static void everyDayOf2024(CompiledPolicy policy) {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            AsOf asOf = AsOf.of(day);
            assertThat(caps(policy, PLACE, asOf)).as(asOf.toString()).isEqualTo(assessed(policy, PLACE, asOf));
        }
    }

    @Test
    void reader_everyDayOfAYearInWhichOnlyValuesChange_generatesOnce() {
        everyDayOf2024(policy(
                        "{\"420100\": {2024-01-01: \"620.00\", 2024-04-01: \"640.00\", 2024-09-01: \"90000000.00\"}}",
                        "{\"420100\": {2024-01-01: 50}}")
                .sharing(codes));

        assertThat(codes.made()).isEqualTo(1);
    }

    @Test
    void reader_everyDayOfAYearInWhichAParameterChangesItsDenominator_generatesOnceMoreForEachChange() {
        everyDayOf2024(policy(
                        "{\"420100\": {2024-01-01: \"620.00\"}}",
                        "{\"420100\": {2024-01-01: 50, 2024-03-01: 25, 2024-07-01: 10, 2024-11-01: 20}}")
                .sharing(codes));

        assertThat(codes.made()).isEqualTo(4);
        assertThat(codes.size()).isEqualTo(4);
    }

    @Test
    void reader_twoPlacesOfASharedBook_generatesOnce() {
        CompiledPolicy policy = policy(
                "{\"420100\": {2024-01-01: \"620.00\"}, \"420106\": {2024-01-01: \"700.00\"}}",
                "{\"420100\": {2024-01-01: 50}}");
        PolicyBook book = PolicyBook.of(policy).sharing(codes);

        CompiledPolicy shared = book.find(DAY.date()).orElseThrow();
        assertThat(caps(shared, PLACE, DAY)).containsExactly(744_000, 0);
        assertThat(caps(shared, DISTRICT, DAY)).containsExactly(840_000, 0);
        assertThat(codes.made()).isEqualTo(1);
    }

    @Test
    void reader_samePolicyCompiledAgainOrWithOtherValues_generatesOnce() {
        String line = "{\"420100\": {2024-01-01: \"620.00\"}}";
        String half = "{\"420100\": {2024-01-01: 50}}";
        CompiledPolicy first = policy(line, half).sharing(codes);
        CompiledPolicy again = policy(line, half).sharing(codes);
        CompiledPolicy reform = policy(line, half)
                .with(Overlay.none().parameter("L", new Value.Quantity(Fraction.of(70_000), Unit.MONEY_PER_MONTH)))
                .sharing(codes);

        assertThat(caps(first, PLACE, DAY)).containsExactly(744_000, 0);
        assertThat(caps(again, PLACE, DAY)).containsExactly(744_000, 0);
        assertThat(caps(reform, PLACE, DAY)).containsExactly(840_000, 0);
        assertThat(codes.made()).isEqualTo(1);
    }

    @Test
    void reader_policiesOfManyPlacesThatInheritTheSameRules_generatesOnce() {
        PolicyCompiler compiler = PolicyCompiler.standard().finding(PolicySources.of(List.of(Family.NATION)));
        for (String place : ImmutableList.of("420100", "430100", "440100")) {
            CompiledPolicy city = CompiledPolicy.of(compiler.compile(Family.child("city-" + place, "nation", place)))
                    .sharing(codes);
            assertThat(caps(city, DivisionCode.of(place), DAY)).containsExactly(50_000, 50_000);
        }
        assertThat(codes.made()).isEqualTo(1);
    }

    @Test
    void reader_otherRulesUnderTheSameNames_generatesForEach() {
        CompiledPolicy below = PolicyText.policy("", PolicyText.cash("living", "household.size < 2", "12 months * L"));
        CompiledPolicy above = PolicyText.policy("", PolicyText.cash("living", "household.size > 1", "12 months * L"));

        assertThat(caps(below.sharing(codes), PLACE, DAY)).containsExactly(744_000, 744_000);
        assertThat(caps(above.sharing(codes), PLACE, DAY)).containsExactly(0, 0);
        assertThat(codes.made()).isEqualTo(2);
    }

    @Test
    void reader_moreThanIsHeld_dropsTheOldestAndGeneratesItAgainWithEqualResults() {
        CodeCache one = CodeCache.holding(1);
        CompiledPolicy some = PolicyText.policy("", PolicyText.cash("living", "L > L", "12 months * L"))
                .sharing(one);
        CompiledPolicy other = PolicyText.policy("", PolicyText.cash("living", "L >= L", "12 months * L"))
                .sharing(one);

        for (int i = 1; i <= 3; i++) {
            assertThat(caps(some, PLACE, DAY)).containsExactly(0, 0);
            assertThat(caps(other, PLACE, DAY)).containsExactly(744_000, 744_000);
            assertThat(one.made()).isEqualTo(2 * i);
            assertThat(one.size()).isEqualTo(1);
        }
        assertThat(caps(other, PLACE, DAY)).containsExactly(744_000, 744_000);
        assertThat(one.made()).isEqualTo(6);
    }

    @Test
    void reader_askedForByManyThreadsAtOnce_generatesOnce() throws Exception {
        CompiledPolicy policy = policy("{\"420100\": {2024-01-01: \"620.00\"}}", "{\"420100\": {2024-01-01: 50}}")
                .sharing(codes);
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier together = new CyclicBarrier(threads);
        Callable<long[]> task = () -> {
            together.await();
            return caps(policy, PLACE, DAY);
        };
        try {
            List<Future<long[]>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(task));
            }
            for (Future<long[]> each : all) {
                assertThat(each.get()).containsExactly(744_000, 0);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(codes.made()).isEqualTo(1);
    }

    @Test
    void reader_ofAPolicyThatSharesNothing_isKeptByThePolicy() {
        CompiledPolicy policy = policy("{\"420100\": {2024-01-01: \"620.00\"}}", "{\"420100\": {2024-01-01: 50}}");

        caps(policy, PLACE, DAY);
        policy.at(PLACE, DAY).fast().trace(CASES.get(0), Detail.TRACE);
        policy.at(PLACE, DAY).fast().trace(CASES.get(1), Detail.TRACE);

        assertThat(policy.codes().made()).isEqualTo(2);
        assertThat(policy.codes().most()).isEqualTo(CodeCache.MOST);
        assertThat(codes.size()).isZero();
    }

    @Test
    void holding_noRoom_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeCache.holding(0))
                .withMessageContaining("found 0");
    }
}
