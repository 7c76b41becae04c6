/**
 * What a policy file and a file of cases may look like, as JSON Schema, for editors and for checks before the compiler.
 *
 * <p>The entry point is {@link org.unionaid.engine.schema.FileSchema}. The one idea: a schema knows structure only (keys, forms
 * of numbers and dates, words); what names and units mean is the compiler's to check. A test holds both to one verdict.
 */
@NullMarked
package org.unionaid.engine.schema;

import org.jspecify.annotations.NullMarked;
