package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.unionaid.engine.catalog.FastReading;

/** Writes the class that decides blocks of cases from columns, a method for each chunk of the work, and loads it. */
final class BlockClass {
    private static final String OWNER = Type.getInternalName(GeneratedBlock.class) + "$Generated";
    private static final String SUPER = Type.getInternalName(GeneratedBlock.class);
    private static final String ROWS = "(II)V";

    private BlockClass() {}

    static byte[] write(Givens givens, ImmutableList<BlockChunk> chunks, BlockLoop.Current loop) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected String getCommonSuperClass(String a, String b) {
                return "java/lang/Object";
            }
        };
        ImmutableSet<BlockCell> kept = BlockChunk.kept(chunks);
        writer.visit(V17, ACC_FINAL | ACC_SUPER, OWNER, null, SUPER, null);
        ReaderClass.writeConstructor(writer, OWNER, SUPER, givens);
        for (int i = 0; i < chunks.size(); i++) {
            Code code = new Code(OWNER, writer.visitMethod(ACC_FINAL, "chunk" + i, ROWS, null, null));
            chunks.get(i).write(code, loop, kept);
            code.finish();
        }
        dispatch(new Code(OWNER, writer.visitMethod(ACC_FINAL, "run", "(III)V", null, null)), chunks.size());
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** The code of a method that is written to be measured and thrown away. */
    static Code draft(MethodVisitor visitor) {
        return new Code(OWNER, visitor);
    }

    private static void dispatch(Code code, int count) {
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
            code.callOwn("chunk" + i, ROWS);
            code.insn(RETURN);
        }
        code.label(end);
        code.insn(RETURN);
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
