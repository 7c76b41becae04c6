package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.*;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.unionaid.engine.catalog.FastReading;

/** Writes the class of a policy and loads it as a hidden class, which goes when the policy goes. */
final class ReaderClass {
    private static final String OWNER = Type.getInternalName(GeneratedReader.class) + "$Generated";
    private static final String SUPER = Type.getInternalName(GeneratedReader.class);
    private static final String GIVENS = "([" + Type.getDescriptor(FastReading.class) + "[J[" + Fields.TEXT + ")V";

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
        @Override
        protected String getCommonSuperClass(String a, String b) {
            return "java/lang/Object";
        }
    };

    /** The bytes of the class. */
    static byte[] write(
            Givens givens,
            ImmutableList<Cell> cells,
            ImmutableList<Fusion> fusions,
            ImmutableList<ProgramCode> programs,
            ImmutableList<ConditionCode> conditions,
            Optional<RecordingCode> recording) {
        ReaderClass made = new ReaderClass();
        made.writer.visit(V17, ACC_FINAL | ACC_SUPER, OWNER, null, SUPER, null);
        writeConstructor(made.writer, OWNER, SUPER, givens);
        cells.forEach(made::cell);
        fusions.forEach(fusion -> {
            made.method(Fields.pass(fusion.index(), false), "()V", fusion::write);
            made.method(Fields.pass(fusion.index(), true), "()V", fusion::writeCareful);
        });
        made.forget(cells);
        programs.forEach(program -> made.method(Fields.program(program.index()), "()I", code -> program.write(code)));
        conditions.forEach(
                condition -> made.method(Fields.condition(condition.index()), "()I", code -> condition.write(code)));
        made.dispatch("program", programs.size(), Fields::program);
        made.dispatch("condition", conditions.size(), Fields::condition);
        recording.ifPresent(made::recording);
        made.writer.visitEnd();
        return made.writer.toByteArray();
    }

    /** The constructor of the loaded class: it takes what {@link Givens} gives. */
    static MethodHandle load(byte[] bytes) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return lookup.findConstructor(
                            lookup.lookupClass(),
                            MethodType.methodType(void.class, FastReading[].class, long[].class, String[].class))
                    .asType(MethodType.methodType(
                            GeneratedReader.class, FastReading[].class, long[].class, String[].class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the generated reader could not be loaded", e);
        }
    }

    private static void field(ClassWriter writer, int access, String name, String descriptor) {
        writer.visitField(access, name, descriptor, null, null).visitEnd();
    }

    /** Writes the constructor that takes what {@link Givens} gives, and the fields that hold it. */
    static void writeConstructor(ClassWriter writer, String owner, String superName, Givens givens) {
        MethodVisitor method = writer.visitMethod(0, "<init>", GIVENS, null, null);
        method.visitCode();
        method.visitVarInsn(ALOAD, 0);
        method.visitMethodInsn(INVOKESPECIAL, superName, "<init>", "()V", false);
        for (int i = 0; i < givens.readingCount(); i++) {
            Class<?> type = givens.isOfLong(i) ? FastReading.OfLong.class : FastReading.OfObject.class;
            field(writer, ACC_FINAL, Fields.reading(i), Type.getDescriptor(type));
            method.visitVarInsn(ALOAD, 0);
            method.visitVarInsn(ALOAD, 1);
            element(method, i, AALOAD);
            method.visitTypeInsn(CHECKCAST, Type.getInternalName(type));
            method.visitFieldInsn(PUTFIELD, owner, Fields.reading(i), Type.getDescriptor(type));
        }
        for (int i = 0; i < givens.numberCount(); i++) {
            field(writer, ACC_FINAL, Fields.number(i), "J");
            method.visitVarInsn(ALOAD, 0);
            method.visitVarInsn(ALOAD, 2);
            element(method, i, LALOAD);
            method.visitFieldInsn(PUTFIELD, owner, Fields.number(i), "J");
        }
        for (int i = 0; i < givens.textCount(); i++) {
            field(writer, ACC_FINAL, Fields.text(i), Fields.TEXT);
            method.visitVarInsn(ALOAD, 0);
            method.visitVarInsn(ALOAD, 3);
            element(method, i, AALOAD);
            method.visitFieldInsn(PUTFIELD, owner, Fields.text(i), Fields.TEXT);
        }
        method.visitInsn(RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static void element(MethodVisitor method, int index, int load) {
        Code.pushInt(method, index);
        method.visitInsn(load);
    }

    private void cell(Cell cell) {
        field(writer, 0, Fields.state(cell.index()), "I");
        for (String[] nameAndType : cell.fields()) {
            field(writer, 0, nameAndType[0], nameAndType[1]);
        }
        method(Fields.compute(cell.index()), "()I", cell::writeComputing);
    }

    private void forget(ImmutableList<Cell> cells) {
        method("forget", "(Z)V", code -> {
            code.newLocal(1);
            cells.stream().filter(Cell::isOfMember).forEach(cell -> clear(code, cell));
            Label end = new Label();
            code.var(ILOAD, 1);
            code.jump(IFNE, end);
            cells.stream().filter(cell -> !cell.isOfMember()).forEach(cell -> clear(code, cell));
            code.label(end);
            code.insn(RETURN);
        });
    }

    private static void clear(Code code, Cell cell) {
        code.loadThis();
        code.pushInt(0);
        code.putField(Fields.state(cell.index()), "I");
    }

    private void recording(RecordingCode recording) {
        int count = recording.programs().size();
        for (int i = 0; i < count; i++) {
            RecordingCode.OfProgram program = recording.programs().get(i);
            method(Fields.needed(i), "()I", code -> RecordingCode.writeNeeded(program, code));
            method(Fields.more(i), "()I", code -> RecordingCode.writeMore(program, code));
        }
        dispatch("needed", count, Fields::needed);
        dispatch("more", count, Fields::more);
        for (boolean ofMember : new boolean[] {false, true}) {
            int part = 0;
            for (List<Map.Entry<Cell, RecordLayout.Slot>> cells : recording.parts(ofMember)) {
                method(
                        Fields.recordPart(ofMember, part++),
                        GeneratedReader.RECORD,
                        code -> RecordingCode.writePart(cells, code));
            }
            method(Fields.record(ofMember), GeneratedReader.RECORD, code -> recording.writeWhole(ofMember, code));
        }
    }

    private interface Names {
        String of(int index);
    }

    private void dispatch(String name, int count, Names names) {
        method(name, "(I)I", code -> {
            code.newLocal(1);
            Label[] labels = new Label[count];
            for (int i = 0; i < count; i++) {
                labels[i] = new Label();
            }
            Label otherwise = new Label();
            if (count > 0) {
                code.var(ILOAD, 1);
                code.choose(count, labels, otherwise);
            }
            for (int i = 0; i < count; i++) {
                code.label(labels[i]);
                code.loadThis();
                code.callOwn(names.of(i), "()I");
                code.insn(IRETURN);
            }
            code.label(otherwise);
            code.pushInt(GeneratedReader.OPEN);
            code.insn(IRETURN);
        });
    }

    private void method(String name, String descriptor, Consumer<Code> body) {
        Code code = new Code(OWNER, writer.visitMethod(ACC_FINAL, name, descriptor, null, null));
        body.accept(code);
        code.finish();
    }
}
