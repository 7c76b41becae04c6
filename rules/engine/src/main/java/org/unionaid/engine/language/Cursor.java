package org.unionaid.engine.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.issue.Location;

/** A place among the words of an expression, and how to go on behind a mistake. */
final class Cursor {
    /** Words at which reading can go on. */
    private static final ImmutableSet<String> RESUMES = ImmutableSet.of(
            "&&", "||", "?", ":", ",", "<", "<=", ">", ">=", "==", "!=", "+", "-", "*", "/", "and", "or");

    private final ImmutableList<Token> tokens;
    private final Mistakes mistakes;
    private int next;

    Cursor(ImmutableList<Token> tokens, Mistakes mistakes) {
        this.tokens = tokens;
        this.mistakes = mistakes;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    Token peek() {
        return tokens.get(next);
    }

    boolean sees(String symbolOrName) {
        return peek().is(symbolOrName);
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    Location here(Token token) {
        return mistakes.at(token.start());
    }

    /** Whether a word of another language stands where an operator is expected: it is noted and taken for ours. */
    boolean means(String word, String ours) {
        if (!sees(word)) {
            return false;
        }
        noteWord(word, ours);
        return true;
    }

    /** Whether {@code not} stands before a value. */
    boolean meansNot() {
        boolean value = sees("not")
                && (tokens.get(next + 1).kind() == Token.Kind.NAME
                        || tokens.get(next + 1).is("("));
        if (value) {
            noteWord("not", "!");
        }
        return value;
    }

    private void noteWord(String word, String ours) {
        mistakes.note(peek().start(), "'" + word + "' is no operator here", "'" + word + "' 不是运算符", Optional.of(ours));
    }

    Optional<Token> takeName(String expected, String zh) {
        if (peek().kind() == Token.Kind.NAME) {
            return Optional.of(take());
        }
        unexpected(expected, zh);
        return Optional.empty();
    }

    /** Takes a symbol that must stand here; if another word does, that is noted and left for others. */
    void expect(String symbol) {
        if (sees(symbol)) {
            take();
        } else {
            unexpected("'" + symbol + "'", "此处应为 '" + symbol + "'");
        }
    }

    /** Takes a closing bracket, if need be from behind what does not belong before it. */
    void close(String bracket) {
        if (!sees(bracket)) {
            unexpected("'" + bracket + "'", "此处应为 '" + bracket + "'");
            skipTo(bracket);
        }
        if (sees(bracket)) {
            take();
        }
    }

    private void skipTo(String bracket) {
        int open = 0;
        for (int i = next; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (open == 0 && token.is(bracket)) {
                next = i;
                return;
            }
            open += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            if (open < 0) {
                return;
            }
        }
    }

    /** Goes to the next word at which reading can go on. */
    void skip() {
        while (!atEnd() && RESUMES.stream().noneMatch(peek()::is)) {
            next++;
        }
    }

    void unexpected(String expected, String zh) {
        Token found = peek();
        if (found.kind() == Token.Kind.WRONG) {
            return;
        }
        boolean end = found.kind() == Token.Kind.END;
        mistakes.note(
                found.start(),
                "found " + (end ? "the end" : "'" + found.text() + "'") + " where " + expected + " was expected",
                "遇到" + (end ? "表达式结尾" : "'" + found.text() + "'") + "，" + zh);
    }
}
