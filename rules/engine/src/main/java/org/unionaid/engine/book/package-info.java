/**
 * One jurisdiction's policies through the years.
 *
 * <p>The entry point is {@link org.unionaid.engine.book.PolicyBook}: {@code PolicyBook.compile(compiler, versions)}, then
 * {@code book.at(place, asOf)}. The one idea: the day asked about picks the version, and nothing else does, so that an old case
 * is decided by the rules of its time.
 */
@NullMarked
package org.unionaid.engine.book;

import org.jspecify.annotations.NullMarked;
