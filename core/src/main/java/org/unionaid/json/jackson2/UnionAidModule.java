package org.unionaid.json.jackson2;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import org.unionaid.answer.Answer;

/**
 * Teaches a Jackson 2 mapper {@link Answer}: a value, {@code null} for none, a property left out for unknown. It changes
 * nothing for other libraries' types; a mapper that is also strict is {@link UnionAidJson#mapper()}.
 */
public final class UnionAidModule extends Module {

    /** Creates the module; it has no state. */
    public UnionAidModule() {}

    @Override
    public String getModuleName() {
        return UnionAidModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addTypeModifier(new AnswerTypes.Modifier());
        context.addSerializers(new AnswerTypes.Writers());
        context.addDeserializers(new AnswerTypes.Readers());
        context.insertAnnotationIntrospector(new PropertyConventions());
        context.configOverride(Answer.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET));
    }
}
