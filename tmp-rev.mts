import { chromium } from 'playwright-core';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const child = spawn(process.execPath, ['dist/scripts/kehoach.js','review','/tmp/walk2/out','--port','0','--reviewer','Nguyễn Thị Lan'],{stdio:['ignore','pipe','inherit']});
let url; for await (const l of createInterface({input:child.stdout})) { url=/http:\S+/u.exec(l)?.[0]; if(url) break; }
const page = await browser.newPage({ viewport: { width: 1600, height: 950 } });
page.on('console', m=>console.log('console', m.text())); page.on('pageerror', e=>console.log('ERR', e.message));
await page.goto(url); await page.waitForTimeout(2500);
await page.screenshot({path:'/tmp/walk2/1.png'});
await page.keyboard.press('?'); await page.waitForTimeout(400); await page.screenshot({path:'/tmp/walk2/2.png'}); await page.keyboard.press('Escape');
for (const k of ['j','c','j','c','j','x','j','u']) { await page.keyboard.press(k); await page.waitForTimeout(500);} 
await page.screenshot({path:'/tmp/walk2/3.png'});
await page.close(); await browser.close(); child.kill('SIGTERM');
