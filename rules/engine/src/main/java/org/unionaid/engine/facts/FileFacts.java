package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.subject.FileOnRecord;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/** Facts about a household's hardship file (困难职工档案); where it is certain that there is no file, it is not active. */
final class FileFacts {
    private static final Label FILE = new Label("是否建档及档案", "whether there is a hardship file, and the file");

    private FileFacts() {}

    static ImmutableList<Fact> all() {
        return ImmutableList.of(
                Fact.of(
                        "file",
                        "active",
                        Type.BOOLEAN,
                        new Label("档案有效", "whether the file is active"),
                        (e, a, c) -> read(
                                e,
                                Value.FALSE,
                                file -> Reading.of(
                                        Value.of(file.isActiveAt(c.asOf().date()))))),
                Fact.of(
                        "file",
                        "category",
                        Type.code("Category"),
                        new Label("档案困难类别", "category on file"),
                        (e, a, c) -> read(
                                e,
                                Answers.coded(Category.NONE),
                                file -> Answers.read(
                                        file.categoryAt(c.asOf().date()).orElseIfNone(Category.NONE),
                                        "file.categories",
                                        new Label("档案困难类别", "category on file"),
                                        Answers::coded))),
                Fact.of(
                        "file",
                        "level",
                        Type.code("FileLevel").orNone(),
                        new Label("档案级别", "level of the file"),
                        (e, a, c) -> read(e, Value.NONE, file -> Reading.of(Answers.coded(file.level())))),
                new Fact(
                        "file",
                        "hasCause",
                        ImmutableList.of(Type.code("Cause")),
                        Type.BOOLEAN,
                        new Label("档案载有该致困原因", "whether the file names this cause of hardship"),
                        (e, a, c) -> read(
                                e,
                                Value.FALSE,
                                file -> Answers.read(
                                        file.causesAt(c.asOf().date()),
                                        "file.causes",
                                        new Label("档案所载致困原因", "causes of hardship on file"),
                                        causes -> Value.of(causes.stream()
                                                .anyMatch(each -> Answers.coded(each.cause())
                                                        .equals(a.get(0))))))));
    }

    private static Reading read(Value.Element element, Value withoutFile, Function<HardshipFile, Reading> ask) {
        return ((FileOnRecord) element.object())
                .file()
                .match(ask, () -> Reading.of(withoutFile), () -> Reading.missing(new MissingFact("file", FILE)));
    }
}
