/**
 * What a catalog is made of: the words a policy may use, each a plain value that anybody can make.
 *
 * <p>A {@link org.unionaid.engine.catalog.Fact} is a typed, named reading of one thing of the case; it answers with a
 * {@link org.unionaid.engine.catalog.Reading}: a value, or the facts that are missing. A
 * {@link org.unionaid.engine.catalog.Formula} is a criterion or a benefit calculated in Java from declared inputs. A
 * {@link org.unionaid.engine.catalog.SubjectKind} is whom a program may be for. The catalog that holds them is
 * {@link org.unionaid.engine.facts.Catalog}. The one idea: the standard words are made of the same parts as an integrator's.
 */
@NullMarked
package org.unionaid.engine.catalog;

import org.jspecify.annotations.NullMarked;
