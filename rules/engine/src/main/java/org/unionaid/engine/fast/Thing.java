package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.ALOAD;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Label;

/** An expression that is an object: the text of a code, a thing of the case, a list of things. */
interface Thing {
    /** Writes code that goes on with the object in the local returned, or leaves through an exit. */
    int write(Code code, Exits exits);

    /** Whether every value is one of the texts written in the class, so that equal texts are the same object. */
    default boolean isWritten() {
        return false;
    }

    /** A text. */
    record Constant(String text) implements Thing {
        @Override
        public int write(Code code, Exits exits) {
            code.pushText(text);
            return code.storeObject();
        }

        @Override
        public boolean isWritten() {
            return true;
        }
    }

    /** A text that the reader is made with, such as a parameter's. */
    record Given(int index) implements Thing {
        @Override
        public int write(Code code, Exits exits) {
            code.loadField(Fields.text(index), Fields.TEXT);
            return code.storeObject();
        }
    }

    /** A root of the case. */
    record Root(String name) implements Thing {
        @Override
        public int write(Code code, Exits exits) {
            code.loadField(name, Fields.OBJECT);
            return code.storeObject();
        }
    }

    /** What stands for each thing of a list in turn. */
    final class Variable implements Thing {
        /** A fact that is read as a long or as an object. */
        private record Reading(int index, boolean ofLong) {}

        private final Map<Reading, Integer> timesAsked = new LinkedHashMap<>();
        private final Map<Thing, Pass> passes = new LinkedHashMap<>();
        private int local;

        int local() {
            return local;
        }

        /** Writes something in which it stands for the thing of a local. */
        void bound(int thing, Runnable write) {
            int before = local;
            local = thing;
            write.run();
            local = before;
        }

        /** Takes down that a fact of it is asked once more. */
        void ask(int reading, boolean ofLong) {
            timesAsked.merge(new Reading(reading, ofLong), 1, Integer::sum);
        }

        /** The aggregates over a list of it. */
        Pass pass(Thing list) {
            return passes.computeIfAbsent(list, any -> new Pass(list, Optional.of(this)));
        }

        /** Writes what is worth doing once when a thing comes into view: reading what is asked again and again, shared loops. */
        void enter(Code code, int thing) {
            bound(thing, () -> {
                timesAsked.forEach((reading, times) -> {
                    if (times > 1) {
                        code.readAhead(thing, reading.index(), reading.ofLong());
                    }
                });
                passes.values().stream().filter(Pass::isShared).forEach(pass -> pass.write(code));
            });
        }

        @Override
        public int write(Code code, Exits exits) {
            return local;
        }
    }

    /** A fact of a thing. */
    record OfFact(Thing receiver, int reading, boolean optional) implements Thing {
        @Override
        public int write(Code code, Exits exits) {
            return code.readObject(receiver, reading, optional, exits);
        }
    }

    /** None, and nothing else. */
    record None() implements Thing {
        @Override
        public int write(Code code, Exits exits) {
            code.goTo(exits.none());
            int never = code.newLocal(1);
            code.label(new Label());
            code.pushNull();
            code.var(org.objectweb.asm.Opcodes.ASTORE, never);
            return never;
        }

        @Override
        public boolean isWritten() {
            return true;
        }
    }

    /** Jumps if two texts are equal, else goes on. */
    static void jumpIfEqual(Code code, int a, int b, boolean written, Label equal) {
        code.var(ALOAD, a);
        code.var(ALOAD, b);
        code.jump(org.objectweb.asm.Opcodes.IF_ACMPEQ, equal);
        if (!written) {
            code.var(ALOAD, a);
            code.var(ALOAD, b);
            code.callVirtual(Object.class, "equals", "(Ljava/lang/Object;)Z");
            code.jump(org.objectweb.asm.Opcodes.IFNE, equal);
        }
    }
}
