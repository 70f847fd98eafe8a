/** The parts of FHIR R4 (4.0.1) that are written here. @source https://hl7.org/fhir/R4/questionnaire.html */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueInteger?: number;
  readonly valueCodeableConcept?: { readonly coding: readonly Coding[] };
  readonly valueExpression?: { readonly language: string; readonly expression: string };
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '!=' | '>=' | '<';
  readonly answerBoolean?: boolean;
  readonly answerInteger?: number;
  readonly answerCoding?: Coding;
}

export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'display' | 'choice' | 'integer';
  readonly extension?: readonly Extension[];
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active' | 'draft';
  readonly experimental: boolean;
  readonly date?: string;
  readonly approvalDate?: string;
  readonly lastReviewDate?: string;
  readonly publisher: string;
  readonly copyright: string;
  readonly subjectType: readonly ['Patient'];
  readonly item: readonly QuestionnaireItem[];
}

export interface ResponseAnswer {
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly meta: { readonly security: readonly Coding[] };
  readonly language: string;
  readonly text: { readonly status: 'generated'; readonly div: string };
  readonly questionnaire: string;
  readonly status: 'completed' | 'in-progress';
  /** A day. */
  readonly authored?: string;
  readonly item?: readonly ResponseItem[];
}
