/** Which drawing stands beside which option or act. Names of drawings are those of the `ui` room. */
const OPTIONS = {
  methadone: 'cup',
  buprenorphine: 'home',
  'buprenorphine-injection': 'month',
  'naltrexone-injection': 'days',
  'naltrexone-tablets': 'days',
  'heroin-assisted': 'clinic',
  'slow-release-morphine': 'map',
  detox: 'bed',
  'symptom-medicines': 'kettle',
  outpatient: 'chairs',
  'intensive-outpatient': 'week',
  'day-programme': 'clock',
  residential: 'house',
  hospital: 'bed',
  'recovery-housing': 'door',
  telehealth: 'call',
  'emergency-start': 'hospital',
  'jail-treatment': 'court',
  'not-now': 'bench',
  naloxone: 'spray',
  'safer-use': 'two',
  'syringe-services': 'bag',
  'tests-and-wound-care': 'plaster',
  'test-strips': 'strip',
  'supervised-site': 'room',
  'not-alone-lines': 'call',
  'contingency-management': 'list',
  counselling: 'talk',
  'group-therapy': 'ring',
  cbt: 'notebook',
  'motivational-interviewing': 'talk',
  'trauma-therapy': 'armchair',
  'mental-health-care': 'armchair',
  'family-therapy': 'family',
  'family-groups': 'ring',
  craft: 'family',
  'narcotics-anonymous': 'ring',
  mara: 'ring',
  'smart-recovery': 'ring',
  'recovery-dharma': 'cushion',
  'peer-worker': 'two',
  'recovery-centre': 'center',
  aftercare: 'month',
  'alumni-network': 'ring',
  'hard-moments-plan': 'list',
  'stress-skills': 'notebook',
  'recreational-therapy': 'ball',
  apps: 'phone',
  'prescription-app': 'phone',
  mindfulness: 'cushion',
  yoga: 'mat',
  exercise: 'shoe',
  acupuncture: 'bed',
  'music-therapy': 'radio',
  'art-therapy': 'easel',
  nutrition: 'bowl',
  'virtual-reality': 'headset',
  neurofeedback: 'screen',
  'first-contact': 'counter',
  'visit-preparation': 'notebook',
} as const;

const ACTS = {
  call: 'call',
  naloxone: 'spray',
  breaths: 'breath',
  side: 'side',
  'second-dose': 'clock',
  stay: 'stay',
  talk: 'talk',
  'not-alone': 'two',
  go: 'hospital',
  'right-to-care': 'counter',
  leave: 'door',
} as const;

type OptionPicture = (typeof OPTIONS)[keyof typeof OPTIONS];
type ActPicture = (typeof ACTS)[keyof typeof ACTS];

const optionPictures = new Map<string, OptionPicture>(Object.entries(OPTIONS));
const actPictures = new Map<string, ActPicture>(Object.entries(ACTS));

/** The drawing beside an option; two people for one that has none of its own. */
export function pictureOfOption(option: string): OptionPicture {
  return optionPictures.get(option) ?? 'two';
}

/** The drawing beside an act; somebody who stays for one that has none of its own. */
export function pictureOfAct(act: string): ActPicture {
  return actPictures.get(act) ?? 'stay';
}
