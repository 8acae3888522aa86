package io.github.dancu.benchmarks.submission;

import io.github.dancu.benchmarks.server.SampleCaller;
import io.github.dancu.benchmarks.server.TempFolder;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.testkit.DvcSimulator;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who submits dossiers to a portal of their own, one after the other, and does what each failure asks for. */
final class Desk implements AutoCloseable {
    private static final int MOST_TRIES = 100;
    private static final int MOST_QUESTIONS = 20;
    private static final int AT_ONCE = 10;
    private static final Pattern IN_DOUBT = Pattern.compile("steps \\d+ to (\\d+) may have been taken");
    private static final Duration RESEND = Duration.ofMinutes(11);

    private final Way way;
    private final DeskTime time = new DeskTime();
    private final DvcSimulator portal = DvcSimulator.of(List.of(), time).start();
    private final Breaking breaking = new Breaking(portal);
    private final TempFolder folder = new TempFolder();
    private final Program lasting;
    private Program program;
    private Verdict.Doubts doubts = new Verdict.Doubts(0, 0, 0);
    private int settled;

    Desk(Way way) {
        this.way = way;
        this.lasting = Program.start(way, portal, breaking, time, null);
        this.program = lasting;
        if (way.shown()) {
            portal.showSteps();
        }
    }

    /** Submits the dossier of a plan until there is a receipt, and says what the portal then holds. */
    Verdict submit(Plan plan) {
        begin(plan);
        int firstTries = plan.firstSteps() == 0 ? 0 : submit(plan, trial -> plan.before());
        boolean told = false;
        if (plan.lost()) {
            portal.lose(plan.code());
            if (!way.looksUp()) {
                // That it is new again is told once: if that answer is lost, nobody can be asked, and the journal's
                // word stands.
                told = tells(plan, plan.dossier(0), "may have been taken");
            }
        } else if (plan.between()) {
            told = tells(plan, plan.wrong(), "is another than the portal took");
        }
        int tries = submit(plan, plan::dossier);
        end(plan);
        List<DossierStep> there = portal.stepsOf(plan.code());
        return new Verdict(
                way,
                plan,
                portal.creationsOf(plan.code()),
                there.equals(plan.steps()),
                new HashSet<>(there).size() < there.size(),
                portal.dossier(plan.code()).orElse("").contains("\"" + plan.note(tries) + "\""),
                told,
                Math.max(tries, firstTries),
                settled,
                doubts);
    }

    private void begin(Plan plan) {
        doubts = new Verdict.Doubts(0, 0, 0);
        settled = 0;
        portal.hideFromFirst(plan.hidden());
        portal.hideStepsFor(plan.late());
        program = plan.ends() ? startFromFile() : lasting;
        breaking.begin(plan.breaks());
    }

    private void end(Plan plan) {
        mend();
        program.client().forget(plan.code());
        if (plan.ends()) {
            program.close();
        }
    }

    private int submit(Plan plan, IntFunction<Dossier> content) {
        for (int trial = 1; trial < MOST_TRIES; trial++) {
            Dossier dossier = content.apply(trial);
            int before = portal.stepsOf(plan.code()).size();
            breaking.countSteps();
            try {
                if (program.client().submit(SampleCaller.WHY, dossier).value().isPresent()) {
                    return trial;
                }
            } catch (OutcomeUnknownException unknown) {
                int all = dossier.history().steps().size();
                int sent = breaking.stepCalls() == 0 ? all : Math.min(before + breaking.stepCalls() * AT_ONCE, all);
                lookAfter(unknown, plan, dossier, lastInDoubt(unknown, sent));
            } catch (ConnectorException notYet) {
                // The same call goes on where it stood.
            }
            if (plan.ends()) {
                program.close();
                program = startFromFile();
            }
        }
        return MOST_TRIES;
    }

    /** Whether a submission, while nothing breaks, is told in these words and no step is sent. */
    private boolean tells(Plan plan, Dossier dossier, String words) {
        mend();
        breaking.countSteps();
        try {
            program.client().submit(SampleCaller.WHY, dossier);
            return false;
        } catch (OutcomeUnknownException told) {
            return String.valueOf(told.getMessage()).contains(words) && breaking.stepCalls() == 0;
        } finally {
            breaking.begin(plan.breaks());
        }
    }

    private void mend() {
        breaking.begin(Map.of());
        portal.line().mend();
        portal.mendWrites();
    }

    /** Asks the portal; where it tells nothing of steps, a person looks at its pages. */
    private void lookAfter(OutcomeUnknownException unknown, Plan plan, Dossier dossier, int lastInDoubt) {
        time.pass(plan.late());
        boolean steps = unknown.operation().equals("reportSteps");
        Boolean answer = answer(unknown, plan.hidden());
        if (answer == null) {
            doubts = doubts.plus(new Verdict.Doubts(0, 0, 1));
            if (steps) {
                int there = portal.stepsOf(plan.code()).size();
                program.client()
                        .settleSteps(plan.code(), dossier.history().steps().subList(0, there));
                settled++;
            }
        } else {
            boolean truth = steps ? portal.stepsOf(plan.code()).size() >= lastInDoubt : portal.contains(plan.code());
            doubts = doubts.plus(new Verdict.Doubts(1, answer == truth ? 0 : 1, 0));
        }
        time.pass(RESEND);
    }

    /** Up to which step those are that may be there: as it is told, or those of the last request. */
    private static int lastInDoubt(OutcomeUnknownException unknown, int sent) {
        Matcher told = IN_DOUBT.matcher(String.valueOf(unknown.getMessage()));
        return told.find() ? Integer.parseInt(told.group(1)) : sent;
    }

    /** What the portal says once it shows what it hides from the first questions; nothing if it cannot be asked. */
    private static @Nullable Boolean answer(OutcomeUnknownException unknown, int hidden) {
        int answers = 0;
        boolean last = false;
        for (int question = 0; question < MOST_QUESTIONS; question++) {
            try {
                last = unknown.reconcile().isPresent();
                if (last || answers++ == hidden) {
                    return last;
                }
            } catch (InvalidRequestException cannotBeAsked) {
                return null;
            } catch (ConnectorException unanswered) {
                // It is asked again.
            }
        }
        throw new IllegalStateException("the portal does not answer");
    }

    private Program startFromFile() {
        return Program.start(way, portal, breaking, time, folder.resolve("journal"));
    }

    @Override
    public void close() {
        lasting.close();
        portal.close();
        folder.close();
    }
}
