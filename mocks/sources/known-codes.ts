import agenciesJson from '@mocks/data/agencies.json';
import programmeJson from '@mocks/data/programme.json';
import * as v from 'valibot';

/** Codes by which tables refer to the bodies, tasks and goals of the programme: one that nobody knows would lead nowhere. */
export const agencyCodeSchema = v.picklist(agenciesJson.map(({ code }) => code));
export const taskIdSchema = v.picklist(programmeJson.tasks.map(({ id }) => id));
export const goalNumberSchema = v.picklist(programmeJson.goals.map(({ id }) => Number(id)));
