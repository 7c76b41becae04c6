/**
 * Rest stations for outdoor workers (户外劳动者驿站) as a subject of aid: a kind of subject, its facts, a criterion and a benefit.
 *
 * <p>The entry point is {@link org.example.reststation.RestStations#catalog()}; {@link org.example.reststation.Main} decides two
 * stations by a policy in YAML.
 */
@NullMarked
package org.example.reststation;

import org.jspecify.annotations.NullMarked;
