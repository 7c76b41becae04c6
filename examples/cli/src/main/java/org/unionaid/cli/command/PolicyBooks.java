package org.unionaid.cli.command;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.engine.book.BookResult;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.identity.DivisionCode;

/** Finds policies that somebody names and compiles them, with the bundled ones and those beside them as parents. */
final class PolicyBooks {
    private final PolicyShelf shelf;

    PolicyBooks(PolicyShelf shelf) {
        this.shelf = shelf;
    }

    /** The versions named, separated by commas, as one book. */
    BookResult read(String names, String at) {
        ImmutableList<PolicySource> texts = sources(names, at);
        return PolicyBook.compile(PolicyCompiler.standard().finding(PolicyShelf.parents(texts)), texts);
    }

    /** The versions named with a draft laid over each. */
    BookResult read(String names, String at, PolicySource draft) {
        ImmutableList<PolicySource> texts = sources(names, at);
        return PolicyBook.compile(
                PolicyCompiler.standard().finding(PolicyShelf.parents(texts)).supposing(draft), texts);
    }

    private ImmutableList<PolicySource> sources(String names, String at) {
        return Splitter.on(',')
                .trimResults()
                .splitToStream(names)
                .map(name -> shelf.find(name, at).source())
                .collect(ImmutableList.toImmutableList());
    }

    /** The first text named, for messages that show a line. */
    PolicyText text(String names, String at) {
        List<String> all = Splitter.on(',').trimResults().splitToList(names);
        return shelf.find(all.get(0), at);
    }

    static DivisionCode jurisdiction(PolicyBook book) {
        return book.versions()
                .asMapOfRanges()
                .values()
                .iterator()
                .next()
                .policy()
                .jurisdiction();
    }
}
