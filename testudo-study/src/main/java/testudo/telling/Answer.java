package testudo.telling;

import java.io.Serializable;
import java.util.List;
import java.util.SequencedMap;

/**
 * The answer to a plan's question in words: what the first screen of a report shows, and nothing else is needed to show it.
 *
 * @param question the plan's question
 * @param header facts about the run: plan, asOf, edition, growth, reading, theatre, unitedStates, seed, trials, version
 * @param sections in the order of the screen: headline, fivefold, buys, costs, pays, arrives, enough, trust, leftOut
 */
public record Answer(String question, SequencedMap<String, String> header, List<Section> sections)
        implements Serializable {
    public Answer {
        sections = List.copyOf(sections);
    }

    /**
     * One bold line of the first screen and what stands behind it.
     *
     * @param id stable key
     * @param title the bold words, such as "Costs"
     * @param items the statements, the first one being the line itself
     */
    public record Section(String id, String title, List<AnswerItem> items) implements Serializable {
        public Section {
            items = List.copyOf(items);
        }
    }
}
