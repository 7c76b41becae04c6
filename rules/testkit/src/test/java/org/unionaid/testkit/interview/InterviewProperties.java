package org.unionaid.testkit.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.interview.Interview;
import org.unionaid.engine.interview.Question;
import org.unionaid.engine.interview.Slot;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.testkit.law.Policies;

/** Interviews under the bundled policies with somebody who answers by example, says none, or does not know. */
class InterviewProperties {
    /** A policy and a case of which something is unknown. */
    private record Start(BoundPolicy policy, AidCase aidCase) {}

    @Property(tries = 60)
    void interview_toItsEnd_asksOnlyWhatIsOpenAndFlipsNothing(@ForAll("starts") Start start, @ForAll Random random) {
        Interview interview = Interview.of(start.policy(), start.aidCase());
        Set<String> notKnown = new HashSet<>();
        int asked = 0;
        for (Optional<Question> next = interview.next(); next.isPresent(); next = interview.next()) {
            Question question = next.get();
            assertThat(++asked).as("questions").isLessThan(500);
            assertThat(notKnown).doesNotContain(question.path());
            assertThat(openPaths(interview)).contains(question.path());
            Interview after = answered(interview, question, random);
            if (after == null) {
                notKnown.add(question.path());
                after = interview.dontKnow();
            }
            settledStay(interview, after);
            interview = after;
        }
        if (notKnown.isEmpty()) {
            assertThat(interview.isSettled()).isTrue();
        }
    }

    private static @Nullable Interview answered(Interview interview, Question question, Random random) {
        int pick = random.nextInt(5);
        if (pick == 0) {
            return null;
        }
        boolean none = pick == 1 && (question.form().many() || question.path().equals("file"));
        return interview.answer(none ? Slot.NONE : question.form().example());
    }

    private static Set<String> openPaths(Interview interview) {
        Set<String> paths = new HashSet<>();
        interview.assessment().decisions().values().forEach(decision -> {
            if (decision instanceof Decision.Undetermined open) {
                open.missing().stream().map(MissingFact::path).forEach(paths::add);
            }
        });
        return paths;
    }

    private static void settledStay(Interview before, Interview after) {
        ImmutableMap<DecisionKey, Decision> later = after.assessment().decisions();
        before.assessment().decisions().forEach((key, decision) -> {
            if (!(decision instanceof Decision.Undetermined)) {
                assertThat(later.get(key).getClass()).as(key.toString()).isEqualTo(decision.getClass());
            }
        });
    }

    @Provide
    Arbitrary<Start> starts() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            return AidCaseArbitrary.of(policy).map(aidCase -> new Start(policy, aidCase));
        });
    }
}
