import { activityListSchema } from '@/contracts/activities';
import { dataPackageSchema } from '@/contracts/data-package';
import { fundingSchema } from '@/contracts/funding';
import { apiIndexSchema } from '@/contracts/index-answer';
import { indicatorDetailSchema } from '@/contracts/indicator-detail';
import { indicatorListSchema } from '@/contracts/indicators';
import { openApiSchema } from '@/contracts/open-api';
import { programmeSchema } from '@/contracts/programme';
import { regionDetailSchema, regionListSchema, yearDetailSchema } from '@/contracts/regions';
import { registerListSchema, registerSchema } from '@/contracts/registers';
import { glossarySchema, sourceListSchema } from '@/contracts/sources';
import { getJson } from './get-json';

/** Each file of the API with the contract that it keeps. Errors: those of `getJson`. */
export const getProgramme = (signal: AbortSignal) => getJson('programme.json', programmeSchema, signal);
export const getIndicatorList = (signal: AbortSignal) => getJson('indicators.json', indicatorListSchema, signal);
export const getIndicatorDetail = (id: string, signal: AbortSignal) => getJson(`indicators/${id}.json`, indicatorDetailSchema, signal);
export const getRegionList = (signal: AbortSignal) => getJson('regions.json', regionListSchema, signal);
export const getRegionDetail = (id: string, signal: AbortSignal) => getJson(`regions/${id}.json`, regionDetailSchema, signal);
export const getYearDetail = (year: number, signal: AbortSignal) => getJson(`years/${year}.json`, yearDetailSchema, signal);
export const getFunding = (signal: AbortSignal) => getJson('funding.json', fundingSchema, signal);
export const getActivityList = (signal: AbortSignal) => getJson('activities.json', activityListSchema, signal);
export const getRegisterList = (signal: AbortSignal) => getJson('registers.json', registerListSchema, signal);
export const getRegister = (name: string, signal: AbortSignal) => getJson(`registers/${name}.json`, registerSchema, signal);
export const getApiIndex = (signal: AbortSignal) => getJson('index.json', apiIndexSchema, signal);
export const getDataPackage = (signal: AbortSignal) => getJson('datapackage.json', dataPackageSchema, signal);
export const getOpenApi = (signal: AbortSignal) => getJson('openapi.json', openApiSchema, signal);
export const getSourceList = (signal: AbortSignal) => getJson('sources.json', sourceListSchema, signal);
export const getGlossary = (signal: AbortSignal) => getJson('glossary.json', glossarySchema, signal);
