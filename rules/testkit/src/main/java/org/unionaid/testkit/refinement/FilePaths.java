package org.unionaid.testkit.refinement;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.engine.subject.AidCase;

/** The facts of a household's hardship file; what stands in it is there only while the file is known. */
final class FilePaths {
    private FilePaths() {}

    static ImmutableList<CaseFact> of(AidCase aidCase) {
        CaseFact file = CaseFact.of("file", AidCase::file, (c, answer) -> c.withFile(answer));
        return aidCase.file().isKnown()
                ? ImmutableList.of(
                        file,
                        inside("file.categories", HardshipFile::categories, HardshipFile::withCategories),
                        inside("file.causes", HardshipFile::causes, HardshipFile::withCauses))
                : ImmutableList.of(file);
    }

    /** A case without a file has no answer to what stands in one: the fact stays as it was. */
    private static <A> CaseFact inside(
            String path,
            Function<HardshipFile, Answer<A>> getter,
            BiFunction<HardshipFile, Answer<A>, HardshipFile> setter) {
        return CaseFact.of(
                path,
                c -> c.file().flatMap(getter),
                (c, answer) -> answer.isNone() ? c : c.withFile(c.file().map(file -> setter.apply(file, answer))));
    }
}
