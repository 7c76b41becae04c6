package org.unionaid.cli.render;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unionaid.engine.issue.Issue;

/** Issues of a policy for machines. */
public final class IssueJson {
    private IssueJson() {}

    /**
     * Some issues.
     *
     * @param mapper  makes the nodes
     * @param issues  the issues
     * @return a list of objects in the same order
     */
    public static ArrayNode of(JsonMapper mapper, Iterable<Issue> issues) {
        ArrayNode list = mapper.createArrayNode();
        for (Issue issue : issues) {
            ObjectNode json = list.addObject();
            json.put("severity", issue.severity().name());
            json.put("code", issue.code().name());
            json.put("file", issue.location().file());
            json.put("line", issue.location().line());
            json.put("column", issue.location().column());
            json.set("text", mapper.valueToTree(issue.text()));
            issue.suggestion().ifPresent(word -> json.put("suggestion", word));
        }
        return list;
    }
}
