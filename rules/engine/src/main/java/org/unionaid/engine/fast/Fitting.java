package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ProgramId;

/**
 * As many programs as can be generated together: without those that need what is not generated, and, where the others are more
 * than one class can hold, the first of them.
 *
 * @param written  what was generated
 * @param programs  those that were, in the order of their index in the class
 * @param left  the programs that are left to the evaluator, and why
 */
record Fitting<T>(T written, ImmutableList<Program> programs, ImmutableMap<ProgramId, String> left) {
    /** Generates some programs together. */
    interface Writing<T> {
        /** Throws {@link Unsupported} if one of them cannot be generated, or not all of them together. */
        T write(ImmutableList<Program> programs);
    }

    static <T> Fitting<T> of(ImmutableList<Program> asked, Writing<T> writing) {
        return new Search<>(writing).most(asked);
    }

    /** The indices of the programs that were generated. */
    ImmutableMap<ProgramId, Integer> indices() {
        ImmutableMap.Builder<ProgramId, Integer> indices = ImmutableMap.builder();
        for (int i = 0; i < programs.size(); i++) {
            indices.put(programs.get(i).id(), i);
        }
        return indices.buildOrThrow();
    }

    private static final class Search<T> {
        private final Writing<T> writing;
        private final Map<ProgramId, String> left = new LinkedHashMap<>();
        private String why = "";

        Search(Writing<T> writing) {
            this.writing = writing;
        }

        Fitting<T> most(ImmutableList<Program> asked) {
            return attempt(asked).orElseGet(() -> {
                ImmutableList<Program> possible = possible(asked);
                return attempt(possible).orElseGet(() -> first(possible));
            });
        }

        private Optional<Fitting<T>> attempt(ImmutableList<Program> programs) {
            try {
                return Optional.of(new Fitting<>(writing.write(programs), programs, ImmutableMap.copyOf(left)));
            } catch (Unsupported e) {
                why = String.valueOf(e.getMessage());
                return Optional.empty();
            }
        }

        /** Of programs that cannot be generated together: those that can be in a class of their own. */
        private ImmutableList<Program> possible(ImmutableList<Program> programs) {
            if (programs.size() == 1) {
                left.put(programs.get(0).id(), why);
                return ImmutableList.of();
            }
            int half = programs.size() / 2;
            ImmutableList.Builder<Program> possible = ImmutableList.builder();
            for (ImmutableList<Program> part :
                    ImmutableList.of(programs.subList(0, half), programs.subList(half, programs.size()))) {
                possible.addAll(attempt(part).isPresent() ? part : possible(part));
            }
            return possible.build();
        }

        /** About as many of the first as fit into a class that is too small for all; each look costs a whole class. */
        private Fitting<T> first(ImmutableList<Program> programs) {
            Fitting<T> most = attempt(ImmutableList.of()).orElseThrow();
            int tooMany = programs.size();
            int near = 1 + programs.size() / 16;
            while (tooMany - most.programs().size() > near) {
                int middle = (tooMany + most.programs().size()) / 2;
                Optional<Fitting<T>> fits = attempt(programs.subList(0, middle));
                if (fits.isPresent()) {
                    most = fits.get();
                } else {
                    tooMany = middle;
                }
            }
            programs.stream().skip(most.programs().size()).forEach(program -> left.put(program.id(), why));
            return new Fitting<>(most.written(), most.programs(), ImmutableMap.copyOf(left));
        }
    }
}
