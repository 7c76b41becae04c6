package org.unionaid.engine.entitlement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.ItemOrder;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Stacking;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;

/**
 * In which order the requests of one application are taken up: the policy's order, and within each group of one item only the
 * item first that the group chooses, so that whoever comes first is the one that stays.
 */
final class Queue {
    private final Stacking stacking;
    private final Assessment assessment;

    Queue(Stacking stacking, Assessment assessment) {
        this.stacking = stacking;
        this.assessment = assessment;
    }

    ImmutableList<Request> of(Application application) {
        List<Request> queue = new ArrayList<>(application.requests());
        if (stacking.order().orElse(null) instanceof ItemOrder.Declared declared) {
            queue.sort(Comparator.comparingInt(request -> place(declared.programs(), request.program())));
        }
        stacking.oneOf().forEach(group -> settle(group, application, queue));
        return ImmutableList.copyOf(queue);
    }

    /** Programs that the order does not name come last. */
    private static int place(ImmutableList<ProgramId> order, ProgramId program) {
        int index = order.indexOf(program);
        return index < 0 ? order.size() : index;
    }

    /** Puts the items of a group into the places they hold together, the chosen one first. */
    private void settle(OneOf group, Application application, List<Request> queue) {
        List<Integer> places = new ArrayList<>();
        List<Request> items = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            if (isBound(group, queue.get(i))) {
                places.add(i);
                items.add(queue.get(i));
            }
        }
        Comparator<Request> declared = Comparator.comparingInt(request -> place(group.programs(), request.program()));
        switch (group.choose()) {
            case APPLICANT -> items.sort(Comparator.comparingInt(application.requests()::indexOf));
            case DECLARED_ORDER -> items.sort(declared);
            case LARGEST ->
                items.sort(Collections.reverseOrder(Comparator.comparing(this::wouldBe))
                        .thenComparing(declared));
        }
        for (int i = 0; i < places.size(); i++) {
            queue.set(places.get(i), items.get(i));
        }
    }

    private boolean isBound(OneOf group, Request request) {
        return assessment.decisions().get(key(request)) instanceof Decision.Eligible eligible
                && eligible.terms().onlyOneOf().contains(group);
    }

    /** What would be granted if this were the only item. */
    private Money wouldBe(Request request) {
        return assessment.decisions().get(key(request)) instanceof Decision.Eligible eligible
                ? Ruling.asked(request, eligible)
                        .map(aid -> Ruling.squeezed(aid, request, eligible).award())
                        .orElse(Money.ZERO)
                : Money.ZERO;
    }

    static DecisionKey key(Request request) {
        return new DecisionKey(request.program(), request.beneficiary());
    }
}
