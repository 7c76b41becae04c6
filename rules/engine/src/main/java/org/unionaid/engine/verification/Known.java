package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.receipt.ParameterEntry;
import org.unionaid.engine.receipt.Receipt;
import org.unionaid.engine.receipt.Step;

/** What one receipt told so far by name: parameters, definitions and facts are the same wherever they are told. */
final class Known {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final String asOf;
    private final ImmutableMap<String, String> parameters;
    private final ImmutableList<Step> steps;
    private final Map<String, Told> told = new HashMap<>();

    Known(Receipt receipt) {
        this.asOf = receipt.header().getOrDefault("asOf", "");
        this.parameters = receipt.parameters().stream()
                .collect(ImmutableMap.toImmutableMap(ParameterEntry::name, ParameterEntry::value, (a, b) -> a));
        this.steps = receipt.steps();
    }

    Optional<Told> expected(Claim claim) {
        String name = claim.detail("name");
        return switch (claim.step().operator()) {
            case "constant" -> Optional.of(Told.parse(claim.detail("value")));
            case "parameter" -> Optional.of(parameter(claim, name));
            case "parameter-elsewhere" ->
                Optional.of(Rule.needing(
                        claim.every("place"),
                        () -> parameter(claim, name + " at " + claim.of("place").after("place:"))));
            case "definition" -> Optional.of(definition(claim, name));
            case "definition-for" ->
                Optional.of(
                        Rule.needing(claim.every("for"), () -> definition(claim, name + " for " + claim.of("for"))));
            case "root" -> name.equals("today") ? Optional.of(new Told.Word("date:" + asOf)) : Optional.empty();
            case "variable" -> Optional.empty();
            case "fact", "formula" -> given(claim, name);
            default ->
                throw new BrokenReceiptException(
                        "no operator '" + claim.step().operator() + "'",
                        "没有运算 '" + claim.step().operator() + "'");
        };
    }

    private Told parameter(Claim claim, String name) {
        String value = parameters.get(name);
        return value == null ? claim.failed("NO_PARAMETER") : Told.parse(value);
    }

    /** What it stands for, unless that is too large for a ledger; the steps to it stand where it is first needed. */
    private Told definition(Claim claim, String name) {
        Optional<Told> is = claim.find("is");
        if (is.isEmpty()) {
            Told before = told.get(name);
            if (before == null) {
                throw new BrokenReceiptException("'" + name + "' without its steps", "'" + name + "' 缺少核算步骤");
            }
            return before;
        }
        boolean tooLarge = is.get() instanceof Told.Amount number
                && number.amount()
                                .above()
                                .abs()
                                .compareTo(MOST.multiply(number.amount().below()))
                        > 0;
        Told value = tooLarge ? new Told.Failed("OVERFLOW at " + at(claim)) : is.get();
        told.put(name, value);
        return value;
    }

    private String at(Claim claim) {
        return claim.step().operands().stream()
                .filter(operand -> operand.role().equals("is"))
                .map(operand -> steps.get(operand.step() - 1).at())
                .findFirst()
                .orElse("");
    }

    /** What is read of one thing with the same arguments is the same. */
    private Optional<Told> given(Claim claim, String name) {
        Told needed = Rule.needing(claim.every(""), () -> Told.Word.TRUE);
        if (!needed.isKnown()) {
            return Optional.of(needed);
        }
        Told value = Told.parse(claim.step().result());
        if (value instanceof Told.Failed) {
            return Optional.empty();
        }
        return Optional.ofNullable(told.putIfAbsent(name + claim.every(""), value));
    }
}
