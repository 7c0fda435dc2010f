// Learns from the articles and tasks what a first start would have to learn, and keeps it for that start.
import { join } from 'node:path';
import { openArticles } from '../../dist/app.js';
import { openTasks } from '../../dist/conversation/tasks.js';
import { flows } from '../../dist/flows/index.js';
import { readArticles } from '../../dist/knowledge/article.js';

openArticles(await readArticles(join(import.meta.dirname, '../../src/knowledge/articles')));
openTasks(flows);
