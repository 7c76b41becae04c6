package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.*;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.unionaid.engine.catalog.FastReading;
import org.unionaid.program.SubjectType;

/** Writes the class that decides blocks of cases from columns, a loop for each kept value and program, and loads it. */
final class BlockClass {
    private static final String OWNER = Type.getInternalName(GeneratedBlock.class) + "$Generated";
    private static final String SUPER = Type.getInternalName(GeneratedBlock.class);
    private static final String ROWS = "(II)V";

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
        @Override
        protected String getCommonSuperClass(String a, String b) {
            return "java/lang/Object";
        }
    };

    private BlockClass() {}

    /** One program and whom it is for. */
    record Part(ProgramCode code, SubjectType subject) {
        boolean ofMember() {
            return subject.equals(SubjectType.MEMBER);
        }
    }

    static byte[] write(
            Givens givens, ImmutableList<Cell> cells, ImmutableList<Part> programs, BlockLoop.Current loop) {
        BlockClass made = new BlockClass();
        made.writer.visit(V17, ACC_FINAL | ACC_SUPER, OWNER, null, SUPER, null);
        ReaderClass.writeConstructor(made.writer, OWNER, SUPER, givens);
        cells.forEach(cell -> made.method(Fields.compute(cell.index()), ROWS, cell::writeComputing));
        made.method("compute", "(III)V", code -> dispatch(code, cells.size(), Fields::compute));
        programs.forEach(part -> made.method(
                Fields.program(part.code().index()),
                ROWS,
                code -> loop.write(code, part.ofMember(), row -> program(code, row, part.code()))));
        made.method("settle", "(III)V", code -> dispatch(code, programs.size(), Fields::program));
        made.writer.visitEnd();
        return made.writer.toByteArray();
    }

    private static void program(Code code, BlockLoop loop, ProgramCode program) {
        Label refused = new Label();
        Label open = new Label();
        Given.Sums sums = program.settle(code, refused, open);
        put(code, loop, "caps", sums.cap());
        if (program.given().cap().isEmpty() || program.given().award().isPresent()) {
            put(code, loop, "awards", sums.award());
        }
        result(code, loop, GeneratedReader.GRANTED);
        code.goTo(refused);
        code.label(open);
        result(code, loop, GeneratedReader.OPEN);
        code.label(refused);
    }

    private static void put(Code code, BlockLoop loop, String field, Operand value) {
        loop.result(field, "[J");
        code.load(value);
        code.insn(LASTORE);
    }

    private static void result(Code code, BlockLoop loop, int result) {
        loop.result("results", "[B");
        code.pushInt(result);
        code.insn(BASTORE);
    }

    private static void dispatch(Code code, int count, IntFunction<String> names) {
        code.newLocal(3);
        Label end = new Label();
        Label[] labels = new Label[count];
        for (int i = 0; i < count; i++) {
            labels[i] = new Label();
        }
        if (count > 0) {
            code.var(ILOAD, 1);
            code.choose(count, labels, end);
        }
        for (int i = 0; i < count; i++) {
            code.label(labels[i]);
            code.loadThis();
            code.var(ILOAD, 2);
            code.var(ILOAD, 3);
            code.callOwn(names.apply(i), ROWS);
            code.insn(RETURN);
        }
        code.label(end);
        code.insn(RETURN);
    }

    private void method(String name, String descriptor, Consumer<Code> body) {
        Code code = new Code(OWNER, writer.visitMethod(ACC_FINAL, name, descriptor, null, null));
        body.accept(code);
        code.finish();
    }

    /** The constructor of the loaded class: it takes what {@link Givens} gives. */
    static MethodHandle load(byte[] bytes) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return lookup.findConstructor(
                            lookup.lookupClass(),
                            MethodType.methodType(void.class, FastReading[].class, long[].class, String[].class))
                    .asType(MethodType.methodType(
                            GeneratedBlock.class, FastReading[].class, long[].class, String[].class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the generated class could not be loaded", e);
        }
    }
}
