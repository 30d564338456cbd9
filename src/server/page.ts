import { applyDecorators, Header, HttpCode } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';

/** Marks a handler that answers with a page for people: HTML, and no part of the API's description. */
export const Page = (): MethodDecorator =>
  applyDecorators(HttpCode(200), Header('Content-Type', 'text/html; charset=utf-8'), ApiExcludeEndpoint());
