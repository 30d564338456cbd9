import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { json, urlencoded, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { AppModule } from '../app.module.js';
import type { Config } from '../config.js';
import { MAX_ARTICLE_BYTES } from '../core/article/decode-text.js';
import { PACKAGE_DIRECTORY } from '../package-directory.js';
import { AccountsService } from './accounts/accounts.service.js';
import { receiveVisits } from './accounts/receive-visits.js';
import { receiveFile } from './articles/receive-file.js';
import { FaultFilter } from './fault-filter.js';
import { Templates } from '../render/templates.js';
import { parsePipe } from './parse-pipe.js';
import type { AsyncPipeline } from './pipeline/async-pipeline.js';
import { refuseOtherSites } from './refuse-other-sites.js';

/** An article of the greatest size, when every character of it is written as %XX. */
const ARTICLE_BODY_LIMIT = 3 * MAX_ARTICLE_BYTES + 100_000;

/** Every other request is a short form. */
const BODY_LIMIT = 100_000;

/** @param styles sources of styles beside our own. */
const securityHeaders = (styles: string[]) =>
  helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", ...styles],
        // On plain http, as on loopback, there is no https to upgrade to.
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });

/** Scripts and styles come from here alone; only Swagger's page writes styles into its HTML. */
function secure(app: NestExpressApplication): void {
  app.use(securityHeaders([]));
  app.use('/api/docs', securityHeaders(["'unsafe-inline'"]));
  app.use(refuseOtherSites);
}

function parseBodies(app: NestExpressApplication): void {
  const articles = ['/articles', '/api/articles'];
  app.use(
    articles,
    urlencoded({ extended: false, limit: ARTICLE_BODY_LIMIT }),
    json({ limit: ARTICLE_BODY_LIMIT }),
  );
  app.use('/articles/preview', receiveFile);
  app.use(urlencoded({ extended: false, limit: BODY_LIMIT }), json({ limit: BODY_LIMIT }));
}

function describeApi(app: NestExpressApplication): void {
  const description = new DocumentBuilder()
    .setTitle('Quizwire')
    .setDescription('Articles, the questions made of them, and quizzes.')
    .setVersion('1')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, description), {
    jsonDocumentUrl: 'api/docs.json',
    customSiteTitle: 'Quizwire API',
  });
}

/** Who is there, for everything behind; Swagger's pages stand outside of the gate, and want a session as well. */
function receive(app: NestExpressApplication): void {
  app.set('trust proxy', 'loopback');
  app.use(receiveVisits(app.get(AccountsService)));
  app.use(/^\/api\/docs.*/u, (request: Request, response: Response, next: NextFunction) => {
    if (request.teacher === undefined) response.redirect(303, '/sign-in');
    else next();
  });
}

/** The server, ready to listen. What keeps it from starting is thrown, and not logged besides. */
export async function createApp(config: Config, pipeline: AsyncPipeline): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, pipeline), {
    bodyParser: false,
    abortOnError: false,
    logger: false,
  });
  secure(app);
  app.useStaticAssets(join(PACKAGE_DIRECTORY, 'public'), { prefix: '/assets/' });
  parseBodies(app);
  receive(app);
  app.useGlobalPipes(parsePipe);
  app.useGlobalFilters(new FaultFilter(app.get(Templates)));
  app.enableShutdownHooks();
  describeApi(app);
  return app;
}
