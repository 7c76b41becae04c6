package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;

/** Keeps in a cell whatever a record is to have, so that it is computed once, by the record or by the program. */
final class RecordingLowering extends Lowering {
    private final Policy policy;
    private final Detail detail;
    private final Set<Expr> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Expr, Cell> cells = new IdentityHashMap<>();
    private final ImmutableList.Builder<RecordingCode.OfProgram> programs = ImmutableList.builder();

    RecordingLowering(Policy policy, ImmutableMap<String, ParameterValue> parameters, Givens givens, Detail detail) {
        super(policy, parameters, givens);
        this.policy = policy;
        this.detail = detail;
        policy.programs().values().forEach(program -> {
            Wanted each = Wanted.of(policy, program, detail);
            wanted.addAll(each.needed());
            wanted.addAll(each.more());
        });
    }

    @Override
    Object lower(Expr expr) {
        return wanted.contains(expr) && !isWithinList()
                ? keep(ExprKey.of(expr), isOfMember(expr), () -> expr.accept(this))
                : super.lower(expr);
    }

    /** Takes a program into the record, wholly or not at all. */
    void record(Program program) {
        Wanted each = Wanted.of(policy, program, detail);
        IdentityHashMap<Expr, Cell> found = new IdentityHashMap<>();
        each.needed().forEach(expr -> find(expr, found));
        each.more().forEach(expr -> find(expr, found));
        cells.putAll(found);
        programs.add(new RecordingCode.OfProgram(cells(each.needed()), cells(each.more())));
    }

    /** What comes out as a constant needs no record. */
    private void find(Expr expr, IdentityHashMap<Expr, Cell> found) {
        Object lowered = lower(expr);
        if (lowered instanceof Cell cell) {
            found.put(expr, cell);
        } else if (!(lowered instanceof Num.Constant)) {
            throw new Unsupported("a record of a " + expr.type());
        }
    }

    private ImmutableList<Cell> cells(ImmutableList<Expr> exprs) {
        return exprs.stream()
                .flatMap(expr -> Stream.ofNullable(cells.get(expr)))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    RecordingCode code() {
        return new RecordingCode(programs.build(), RecordLayout.of(cells));
    }
}
