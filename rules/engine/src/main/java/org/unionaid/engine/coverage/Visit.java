package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.cases.CaseResult;
import org.unionaid.engine.cases.PolicyCase;
import org.unionaid.engine.cases.Question;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.missing.MissingSet;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.value.Value;

/**
 * One question of a case, asked again under watch.
 *
 * @param policyCase  the case
 * @param question  the question
 * @param given  the values set
 * @param inventory  what is watched for
 */
record Visit(PolicyCase policyCase, Question question, ImmutableMap<String, Value> given, Inventory inventory) {
    /** The questions of a case, in order. */
    static ImmutableList<Visit> of(CaseResult result, Inventory inventory) {
        return result.questions().stream()
                .map(question -> new Visit(
                        result.policyCase(), question, result.policyCase().given(), inventory))
                .collect(ImmutableList.toImmutableList());
    }

    /** The same question with other values set. */
    Visit with(ImmutableMap<String, Value> values) {
        return new Visit(policyCase, question, values, inventory);
    }

    /** The same case with another question. */
    Visit with(Question other) {
        return new Visit(policyCase, other, given, inventory);
    }

    /** What is seen. */
    ImmutableSet<Mark> marks() {
        Watch watch = new Watch(situation(), inventory);
        if (question instanceof Question.OfValue value) {
            Definition definition = inventory.policy().definitions().get(value.name());
            if (definition != null && !given.containsKey(value.name())) {
                watch.evaluate(new Expr.DefinitionOf(
                        definition.expr().at(), value.name(), definition.expr().type()));
            }
            return watch.marks();
        }
        Question.OfProgram asked = (Question.OfProgram) question;
        Decision decision = settled(asked, watch);
        watch.conditions(inventory.requirements().stream()
                .filter(each -> each.program().id().equals(asked.program().id()))
                .toList());
        return ImmutableSet.<Mark>builder()
                .addAll(watch.marks())
                .addAll(Bites.of(inventory.ceilings(), policyCase, asked, decision))
                .build();
    }

    Optional<Program> program() {
        return question instanceof Question.OfProgram asked ? Optional.of(asked.program()) : Optional.empty();
    }

    /** Whether a case of its own can ask the same: only with what was so from the start. */
    boolean isFromTheStart() {
        return question.aidCase().equals(policyCase.subject());
    }

    LocalDate day() {
        return question.policy().asOf().date();
    }

    /** The decision, for a question about a program; what is missing is not made minimal. */
    Decision settled() {
        Question.OfProgram asked = (Question.OfProgram) question;
        return settled(asked, new Evaluator(situation()));
    }

    /** The decision, for a question about a program. */
    Decision decision() {
        Question.OfProgram asked = (Question.OfProgram) question;
        return new MissingSet(evaluator -> settled(asked, evaluator), situation()).decide();
    }

    private static Decision settled(Question.OfProgram asked, Evaluator evaluator) {
        return asked.policy().settle(asked.program(), asked.subject().beneficiary(), asked.aidCase(), evaluator);
    }

    private Situation situation() {
        return question.policy().situation(question.subject(), given);
    }

    Outcome evaluate(Expr expr) {
        return new Evaluator(situation()).evaluate(expr);
    }
}
