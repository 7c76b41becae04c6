package org.unionaid.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.Funding;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
import org.unionaid.entitlement.FundShare;
import org.unionaid.funding.SourceKind;
import org.unionaid.household.Household;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** How the items of one household go together. */
class StackingProperties {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final AsOf DAY = AsOf.of(2024, 6, 15);
    private static final Household HOUSEHOLD = Households.of(Households.idle("M-1"));
    private static final AidCase CASE = AidCase.of(HOUSEHOLD).withHistory(History.none());
    private static final List<String> NAMES = List.of("aid-a", "aid-b", "aid-c");

    private static String programs(Iterable<String> names) {
        StringBuilder text = new StringBuilder();
        names.forEach(name -> text.append(PolicyText.cash(name, "L == L", "9000.00 yuan")));
        return text.toString();
    }

    private static BoundPolicy bound(String programs, String end) {
        return CompiledPolicy.of(PolicyText.compile(PolicyText.of("", programs) + end))
                .at(PLACE, DAY);
    }

    private static EntitlementResult entitle(BoundPolicy policy, AidCase aidCase, List<Request> requests) {
        Application application = Application.builder()
                .id(ApplicationId.of("A-1"))
                .place(PLACE)
                .received(DAY.date())
                .addAllRequests(requests)
                .build();
        return policy.entitle(aidCase, policy.assess(aidCase), application);
    }

    private static List<Request> asking(List<Long> fen) {
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            requests.add(Request.of(ProgramId.of(NAMES.get(i)), Beneficiary.household(HOUSEHOLD.id()))
                    .withProposedAward(Money.ofFen(fen.get(i))));
        }
        return requests;
    }

    @Property(tries = 60)
    void entitle_oneItemOnly_neverGrantsTwo(
            @ForAll OneOfChoice choose, @ForAll @Size(3) List<@LongRange(min = 1, max = 950000) Long> fen) {
        BoundPolicy policy = bound(
                programs(NAMES),
                "oneOf:\n  - {programs: [aid-a, aid-b, aid-c], choose: " + choose.word()
                        + ", source: notice, flag: printed}\n");
        EntitlementResult first = entitle(policy, CASE, asking(fen));

        assertThat(first.granted()).hasSizeLessThanOrEqualTo(1);
        boolean grantable = fen.stream().anyMatch(amount -> amount <= 900000);
        assertThat(first.granted().isEmpty()).isEqualTo(!grantable);
        first.granted().forEach(entitlement -> {
            AidCase later = CASE.withHistory(History.of(PriorAward.of(entitlement)));
            assertThat(entitle(policy, later, asking(fen)).granted())
                    .allMatch(each -> each.program().equals(entitlement.program()));
        });
    }

    /** The words after choose. */
    enum OneOfChoice {
        DECLARED_ORDER("declaredOrder"),
        LARGEST("largest"),
        APPLICANT("applicant");

        private final String word;

        OneOfChoice(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    @Property(tries = 30)
    void assess_programsInAnotherOrder_decidesTheSame(@ForAll @IntRange(min = 0, max = 2) int turn) {
        List<String> turned = new ArrayList<>(NAMES);
        Collections.rotate(turned, turn);
        BoundPolicy straight = bound(programs(NAMES), "");
        BoundPolicy rotated = bound(programs(turned), "");
        NAMES.forEach(name -> assertThat(cap(rotated, name)).isEqualTo(cap(straight, name)));
        assertThat(entitle(rotated, CASE, asking(List.of(1L, 2L, 3L))).granted())
                .extracting(each -> each.award())
                .isEqualTo(entitle(straight, CASE, asking(List.of(1L, 2L, 3L))).granted().stream()
                        .map(each -> each.award())
                        .toList());
    }

    private static Money cap(BoundPolicy policy, String name) {
        return ((Decision.Eligible) policy.assess(CASE).get(ProgramId.of(name)))
                .cap()
                .value();
    }

    @Property
    void shares_ofAnyAward_comeToItExactly(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long fen,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 97) Integer> weights) {
        long whole = weights.stream().mapToLong(Integer::longValue).sum();
        ImmutableList.Builder<Funding.Share> split = ImmutableList.builder();
        for (int i = 0; i < weights.size(); i++) {
            split.add(new Funding.Share(
                    SourceKind.of("SOURCE_" + i), Fraction.of(weights.get(i)).dividedBy(Fraction.of(whole))));
        }
        ImmutableList<FundShare> shares = new Funding(ImmutableSet.of(), split.build()).shares(Money.ofFen(fen));

        assertThat(shares.stream().mapToLong(share -> share.amount().fen()).sum())
                .isEqualTo(fen);
        for (int i = 0; i < weights.size(); i++) {
            long off = shares.get(i).amount().fen() * whole - fen * weights.get(i);
            assertThat(Math.abs(off)).as("less than a fen off").isLessThan(whole);
        }
    }

    @Property
    void schemePeriod_ofAnyDay_holdsItAndFollowsOnTheOneBefore(
            @ForAll @IntRange(min = -9000, max = 9000) int days, @ForAll @IntRange(min = 1, max = 36) int months) {
        GrantWindow window = new GrantWindow.SchemePeriod(LocalDate.of(2024, 5, 1), months);
        LocalDate day = LocalDate.of(2024, 5, 1).plusDays(days);
        DateRange period = window.at(day);

        assertThat(period.contains(day)).isTrue();
        assertThat(window.at(period.endExclusive()).start()).isEqualTo(period.endExclusive());
        assertThat(period.start().plusMonths(months)).isEqualTo(period.endExclusive());
    }

    @Test
    void compile_sharedLimitWithoutOrder_isAnErrorThatNamesThePrograms() {
        CompileResult result = PolicyText.compile(PolicyText.of("", programs(NAMES))
                + "limits:\n  both: {title: {zh: 合计, en: both}, programs: [aid-a, aid-b], is: 1.00 yuan, per: once,"
                + " over: trim, source: notice, flag: printed}\n");

        assertThat(result.issues()).extracting(Issue::code).contains(IssueCode.NO_ORDER);
        assertThat(result.issues().get(0).text().en().toLowerCase(Locale.ROOT)).contains("aid-a, aid-b");
    }

    @Test
    void entitle_softLimit_wantsAReasonAndIsLiftedByOne() {
        BoundPolicy policy = bound(
                programs(NAMES.subList(0, 1))
                        .replace(
                                "  eligible:",
                                "  limits:\n    - {id: soft, title: {zh: 原则上, en: in principle}, is: 10.00 yuan, per: once, over: warn}\n  eligible:"),
                "");
        Request request = asking(List.of(1500L, 0L, 0L)).get(0);

        EntitlementResult silent = entitle(policy, CASE, List.of(request));
        EntitlementResult reasoned = entitle(policy, CASE, List.of(request.withNote("two fires in one week")));

        assertThat(silent.totalAwarded()).isEqualTo(Money.cny("15.00"));
        assertThat(silent.warnings()).extracting(step -> step.code()).containsExactly(EntitlementResult.REASON_WANTED);
        assertThat(reasoned.warnings())
                .extracting(step -> step.code())
                .containsExactly(EntitlementResult.SOFT_LIMIT_EXCEEDED);
    }
}
