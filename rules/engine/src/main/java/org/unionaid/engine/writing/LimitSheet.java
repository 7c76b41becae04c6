package org.unionaid.engine.writing;

import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Over;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.yaml.YamlNode;

/** Writes a limit, and the periods that limits and programs count in. */
final class LimitSheet {
    private LimitSheet() {}

    /** A limit within a program. */
    static YamlNode within(Limit limit, Provenance owner) {
        Sheet sheet = new Sheet().put("id", limit.id());
        return Sourced.within(most(sheet, limit), limit.provenance(), owner, "because")
                .node();
    }

    /** A limit over several programs. */
    static YamlNode shared(Limit limit) {
        Sheet sheet = new Sheet()
                .putList(
                        "programs",
                        limit.programs().stream()
                                .map(id -> Sheet.text(id.value()))
                                .toList());
        return Sourced.all(most(sheet, limit), limit.provenance()).node();
    }

    private static Sheet most(Sheet sheet, Limit limit) {
        sheet.put("title", limit.title());
        if (limit.most() instanceof Limit.Sum sum) {
            sheet.put("is", sum.amount());
        } else {
            sheet.put("times", Integer.toString(((Limit.Times) limit.most()).times()));
        }
        sheet.put("per", limit.isPerPayment() ? Sheet.text("payment") : window(limit.per()));
        sheet.putWord("of", limit.scope());
        sheet.putWord("over", limit.over());
        return limit.soft() && limit.over() != Over.WARN ? sheet.put("soft", "true") : sheet;
    }

    static YamlNode window(GrantWindow window) {
        if (window instanceof GrantWindow.SchemePeriod period) {
            return new Sheet()
                    .put("every", Integer.toString(period.months()))
                    .put("from", period.from().toString())
                    .node();
        }
        return Sheet.text(Sheet.camel(((GrantWindow.Common) window).name()));
    }
}
