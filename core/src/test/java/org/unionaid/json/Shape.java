package org.unionaid.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.unionaid.identity.Sex;
import org.unionaid.money.Money;

/** A closed choice, told apart by "kind". */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Shape.Cash.class, name = "CASH"),
    @JsonSubTypes.Type(value = Shape.Service.class, name = "SERVICE")
})
public sealed interface Shape {

    record Cash(Money amount) implements Shape {}

    record Service(String name, Sex sex) implements Shape {}
}
