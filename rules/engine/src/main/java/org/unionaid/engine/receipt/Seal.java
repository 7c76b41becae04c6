package org.unionaid.engine.receipt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** The SHA-256 of what a receipt says: every text with its length before it, so that no two contents are alike. */
final class Seal {
    private Seal() {}

    static String of(
            ImmutableMap<String, String> header,
            ImmutableList<ParameterEntry> parameters,
            ImmutableList<Step> steps,
            ImmutableMap<String, String> answer) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, header);
        hasher.putInt(parameters.size());
        parameters.forEach(
                entry -> put(hasher, entry.name(), entry.value(), entry.level(), entry.from(), entry.source()));
        hasher.putInt(steps.size());
        steps.forEach(step -> put(hasher, step));
        put(hasher, answer);
        return hasher.hash().toString();
    }

    private static void put(Hasher hasher, Step step) {
        hasher.putInt(step.number());
        put(hasher, step.operator(), step.result(), step.at(), step.clause().orElse(""));
        put(hasher, step.details());
        hasher.putInt(step.operands().size());
        step.operands().forEach(operand -> {
            put(hasher, operand.role());
            hasher.putInt(operand.step());
        });
    }

    private static void put(Hasher hasher, ImmutableMap<String, String> texts) {
        hasher.putInt(texts.size());
        texts.forEach((key, value) -> put(hasher, key, value));
    }

    private static void put(Hasher hasher, String... texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            hasher.putInt(bytes.length).putBytes(bytes);
        }
    }
}
