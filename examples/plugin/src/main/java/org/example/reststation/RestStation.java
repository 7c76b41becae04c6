package org.example.reststation;

import java.time.LocalDate;
import org.unionaid.answer.Answer;

/**
 * A rest station for outdoor workers (户外劳动者驿站). Immutable and thread-safe, as the engine asks of a subject.
 *
 * @param id  its id
 * @param seats  how many can sit; unknown if nobody counted
 * @param opened  the day it opened; none if it has not
 * @param dailyVisits  visits on a usual day; unknown if nobody counted
 */
public record RestStation(String id, Answer<Integer> seats, Answer<LocalDate> opened, Answer<Integer> dailyVisits) {}
