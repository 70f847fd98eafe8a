import { useState } from 'react';
import { FHIR_FILE_NAME, questionnaireResponseOf } from '../export/fhirResponse.ts';
import { walkOf } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { usePaper } from './Paper.ts';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** What the file for a clinic leaves out, each kind by its words. @source ux 10, loss report */
export const LEFT_OUT = ['red-flags', 'options', 'notes', 'prompts', 'numbers'] as const;

/** The answers as a file that the systems of clinics read: a QuestionnaireResponse. */
export function ClinicFile() {
  const paper = useWords();
  const { words } = paper;
  const { bundle, hands } = useContent();
  const { say } = useBeside();
  const { part2 } = usePaper();
  const { flow } = bundle;
  const snapshot = useSession();
  const [hasDay, setDay] = useState(false);
  const [isMade, setMade] = useState<boolean | null>(null);
  const save = () => {
    const response = questionnaireResponseOf(flow, walkOf(snapshot), paper, {
      confirmed: snapshot.matches('summary'),
      part2,
      ...(hasDay && { day: hands.today() }),
    });
    const made = hands.save(FHIR_FILE_NAME, `${JSON.stringify(response, null, 2)}\n`);
    setMade(made);
    if (made) say(words('out:save.made'));
  };
  return (
    <>
      <p>{words('out:clinic.about')}</p>
      <p>{words('paper:fhir.record')}</p>
      {part2 ? <p>{words('out:clinic.part2')}</p> : null}
      <p className="tight">{words('out:clinic.leftOut')}</p>
      <ul>
        {LEFT_OUT.map((id) => (
          <li key={id}>{words(`out:clinic.left.${id}`)}</li>
        ))}
      </ul>
      <ChoiceGroup
        title={words('out:save.also')}
        kind="checkbox"
        choices={[{ id: 'day', label: words('out:save.day') }]}
        isChosen={() => hasDay}
        onPress={() => setDay(!hasDay)}
      />
      <p className="actions near">
        <Button look="quiet" onPress={save}>
          {words('out:clinic.save')}
        </Button>
      </p>
      {isMade === false ? <p>{words('out:save.refused')}</p> : null}
      {isMade === true ? (
        <p>
          <strong>{words('out:save.made')}</strong>{' '}
          {words('out:save.where', { name: FHIR_FILE_NAME })}
        </p>
      ) : null}
    </>
  );
}
