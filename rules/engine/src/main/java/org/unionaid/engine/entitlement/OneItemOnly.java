package org.unionaid.engine.entitlement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.code.Label;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Policy;
import org.unionaid.entitlement.Entitlement;

/** Keeps the rule that of some programs only one item is granted (只享受一项). */
final class OneItemOnly {
    private final Policy policy;

    OneItemOnly(Policy policy) {
        this.policy = policy;
    }

    EntitlementResult apply(Application application, List<Entitlement> granted, List<RefusedRequest> refused) {
        List<Entitlement> kept = new ArrayList<>(granted);
        List<RefusedRequest> all = new ArrayList<>(refused);
        for (OneOf group : policy.oneOf()) {
            List<Entitlement> items = kept.stream()
                    .filter(item -> group.programs().contains(item.program()))
                    .toList();
            Optional<Entitlement> winner = winner(group, items);
            for (Entitlement item : items) {
                if (!item.equals(winner.orElse(item))) {
                    kept.remove(item);
                    all.add(refuse(request(application, item), winner.orElseThrow()));
                }
            }
        }
        return new EntitlementResult(ImmutableList.copyOf(kept), inOrder(application, all));
    }

    /** Items stand in the order asked; ties between equal awards go to the declared order of the group. */
    private static Optional<Entitlement> winner(OneOf group, List<Entitlement> items) {
        Comparator<Entitlement> declared =
                Comparator.comparingInt(item -> group.programs().indexOf(item.program()));
        return switch (group.choose()) {
            case APPLICANT -> items.stream().findFirst();
            case DECLARED_ORDER -> items.stream().min(declared);
            case LARGEST ->
                items.stream()
                        .min(Comparator.comparing(
                                        (Entitlement item) -> item.award().value())
                                .reversed()
                                .thenComparing(declared));
        };
    }

    private static RefusedRequest refuse(Request request, Entitlement winner) {
        Label text = new Label(
                RefusalCode.ONE_ITEM_ONLY.label().zh() + "，已取 "
                        + winner.program().value(),
                RefusalCode.ONE_ITEM_ONLY.label().en() + "; '"
                        + winner.program().value() + "' is kept");
        return new RefusedRequest(request, RefusalCode.ONE_ITEM_ONLY, text, Optional.empty());
    }

    private static Request request(Application application, Entitlement item) {
        return application.requests().stream()
                .filter(request -> request.program().equals(item.program())
                        && request.beneficiary().equals(item.beneficiary())
                        && request.event().equals(item.event()))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<RefusedRequest> inOrder(Application application, List<RefusedRequest> refused) {
        return refused.stream()
                .sorted(Comparator.comparingInt(item -> application.requests().indexOf(item.request())))
                .collect(ImmutableList.toImmutableList());
    }
}
