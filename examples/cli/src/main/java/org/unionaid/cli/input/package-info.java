/**
 * What people write: JSON and YAML files, read strictly.
 *
 * <p>Start with {@link org.unionaid.cli.input.DataFiles}. The one idea: a file is read whole and exactly or refused with
 * file, line and column, what was found and what was expected, and the word that was probably meant; everything refused is an
 * {@link org.unionaid.cli.input.InputException}, and nothing personal is repeated in it.
 */
@NullMarked
package org.unionaid.cli.input;

import org.jspecify.annotations.NullMarked;
